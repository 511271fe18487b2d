package dk.raadslag.paper;

import dk.raadslag.committee.Committee;
import dk.raadslag.committee.CommitteeKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields a paper is written in, in one version of the template.
 *
 * @param id of the template, the same in every version
 * @param versionId of this version
 * @param version 1 and up
 * @param kinds the kinds of committees it is for
 * @param committeeId the only committee it is for, or null
 * @param fields in the order they are printed, no key twice
 * @param retired whether no new paper is begun with it
 */
public record PaperTemplate(
        long id,
        long versionId,
        int version,
        String name,
        Set<CommitteeKind> kinds,
        @Nullable Long committeeId,
        List<Field> fields,
        boolean retired) {

    public PaperTemplate {
        kinds = Set.copyOf(kinds);
        fields = List.copyOf(fields);
        requireEachOnce(fields);
    }

    static void requireEachOnce(List<Field> fields) {
        Set<String> keys = new HashSet<>();
        for (Field field : fields) {
            if (!keys.add(field.key())) throw new IllegalArgumentException("Two fields have the key " + field.key());
        }
    }

    public boolean serves(Committee committee) {
        if (retired) return false;
        return committeeId == null ? kinds.contains(committee.kind()) : committeeId == committee.id();
    }

    public Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
