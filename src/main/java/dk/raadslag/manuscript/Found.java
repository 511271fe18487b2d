package dk.raadslag.manuscript;

import dk.raadslag.paper.Field;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a file that comes back; nothing of it is in the paper before it is taken.
 *
 * @param name of the file
 * @param takenAt when it was taken last, or null
 * @param fields those in which the file changes something, in the template's order
 * @param missing those whose heading is not in the file any more; what stood under it is not compared
 */
public record Found(String name, @Nullable Instant takenAt, List<ReturnedField> fields, List<Field> missing) {

    public Found {
        fields = List.copyOf(fields);
        missing = List.copyOf(missing);
    }

    /** What there is to take. */
    public List<ReturnedField> toTake() {
        return fields.stream().filter(ReturnedField::isToTake).toList();
    }
}
