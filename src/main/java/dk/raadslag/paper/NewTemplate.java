package dk.raadslag.paper;

import dk.raadslag.committee.CommitteeKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A template as it is to be made or changed to; see {@link PaperTemplate} for its parts. */
public record NewTemplate(
        String name, Set<CommitteeKind> kinds, @Nullable Long committeeId, List<Field> fields) {

    public NewTemplate {
        name = name.strip();
        if (name.isEmpty()) throw new IllegalArgumentException("A template has a name");
        kinds = Set.copyOf(kinds);
        fields = List.copyOf(fields);
        PaperTemplate.requireEachOnce(fields);
    }
}
