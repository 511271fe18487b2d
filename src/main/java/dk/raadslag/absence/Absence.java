package dk.raadslag.absence;

import java.time.LocalDate;

/**
 * A person's absence.
 *
 * @param to the last day
 */
public record Absence(long id, long personId, long deputyId, LocalDate from, LocalDate to) {

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
