package dk.raadslag.openness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reason for which a matter may be closed (Kommunestyrelsesloven section 10). Its words never change.
 *
 * @param name short, as in a list to choose from
 * @param wording as printed
 * @param source the law it rests on, as the municipality cites it
 * @param from the first day on which it is on the list
 * @param to the last one, or null while it is there
 */
public record ClosureReason(
        long id,
        String name,
        String wording,
        String source,
        LocalDate from,
        @Nullable LocalDate to) {

    /** With the law in brackets. */
    public String printed() {
        return wording + " (" + source + ")";
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
