package dk.raadslag.meeting;

import dk.raadslag.calendar.Holiday;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of a series, before anything is planned.
 *
 * @param day as the series has it
 * @param better the working day to meet on instead; the same day when it is one
 * @param holiday what holiday the day is, or null
 * @param closing what the municipality calls the day it is closed on, or null
 * @param clash the committee's meeting on the better day, or null
 */
public record ProposedDay(
        LocalDate day,
        LocalDate better,
        @Nullable Holiday holiday,
        @Nullable String closing,
        @Nullable Meeting clash) {

    public boolean postponed() {
        return !better.equals(day);
    }
}
