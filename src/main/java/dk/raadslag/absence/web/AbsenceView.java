package dk.raadslag.absence.web;

import dk.raadslag.absence.Absence;
import dk.raadslag.access.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Absences as they are shown.
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
     * @param deputyGone whether the deputy no longer approves
     * @param uncovered the days the deputy is away too
     * @param now whether it is going on
     * @param setBy who wrote it, when it was somebody else; or null
     */
    public record Row(
            Absence absence,
            String person,
            String deputy,
            boolean deputyGone,
            List<Days> uncovered,
            boolean now,
            @Nullable String setBy) {}

    /** From the first day to the last. */
    public record Days(LocalDate from, LocalDate to) {

        static Days ofBoth(Absence one, Absence other) {
            return new Days(
                    one.from().isAfter(other.from()) ? one.from() : other.from(),
                    one.to().isBefore(other.to()) ? one.to() : other.to());
        }
    }

    public boolean ofAnybody() {
        return !people.isEmpty();
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }
}
