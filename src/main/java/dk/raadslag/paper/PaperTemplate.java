package dk.raadslag.paper;

import dk.raadslag.committee.Committee;
import dk.raadslag.committee.CommitteeScope;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields a paper is written in, in one version of the template.
 *
 * @param id of the template, the same in every version
 * @param versionId of this version
 * @param version 1 and up
 * @param scope which committees it is for
 * @param fields in the order they are printed, no key twice
 * @param retired whether no new paper is begun with it
 */
public record PaperTemplate(
        long id, long versionId, int version, String name, CommitteeScope scope, List<Field> fields, boolean retired) {

    public PaperTemplate {
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
        return !retired && scope.covers(committee);
    }

    public Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
