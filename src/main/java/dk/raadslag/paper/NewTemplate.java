package dk.raadslag.paper;

import dk.raadslag.committee.CommitteeScope;
import java.util.List;

/** A template as it is to be made or changed to; see {@link PaperTemplate} for its parts. */
public record NewTemplate(String name, CommitteeScope scope, List<Field> fields) {

    public NewTemplate {
        name = name.strip();
        if (name.isEmpty()) throw new IllegalArgumentException("A template has a name");
        fields = List.copyOf(fields);
        PaperTemplate.requireEachOnce(fields);
    }
}
