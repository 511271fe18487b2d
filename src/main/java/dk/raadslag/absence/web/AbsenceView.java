package dk.raadslag.absence.web;

import dk.raadslag.absence.Absence;
import dk.raadslag.access.Person;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * AbsenceOffice as they are shown.
 *
 * @param address where the forms are sent
 * @param people whom an administrator chooses among; empty for one's own
 */
public record AbsenceView(
        String address,
        List<Row> rows,
        List<Person> people,
        List<Person> deputies,
        AbsenceForm form,
        Map<String, String> errors) {

    /**
     * @param person who is away
     * @param now whether it is going on
     */
    public record Row(Absence absence, String person, String deputy, boolean now) {}

    public boolean ofAnybody() {
        return !people.isEmpty();
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }
}
