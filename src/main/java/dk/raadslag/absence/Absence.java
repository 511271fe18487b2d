package dk.raadslag.absence;

import java.time.LocalDate;

/**
 * A person's absence.
 *
 * @param to the last day
 * @param setBy the id of whoever wrote it
 */
public record Absence(long id, long personId, long deputyId, LocalDate from, LocalDate to, long setBy) {

    /** Whether somebody else wrote it than the one who is away. */
    public boolean byAnother() {
        return setBy != personId;
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
