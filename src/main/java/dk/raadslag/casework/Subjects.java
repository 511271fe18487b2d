package dk.raadslag.casework;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The KLE subjects that case numbers are filed under. Used inside a reading; what changes them is done as a clerk. */
@Component
public class Subjects {

    private final SubjectTable table;

    Subjects(SubjectTable table) {
        this.table = table;
    }

    /** Keeps subjects with their titles; one that is known already takes the title given. */
    public void keep(List<Subject> subjects) {
        subjects.forEach(table::upsert);
    }

    /** The subject a case is filed under, when its number tells and the subject is known. */
    public Optional<Subject> of(CaseNumber number) {
        return number.kle().flatMap(parts -> table.find(parts.subject()));
    }
}
