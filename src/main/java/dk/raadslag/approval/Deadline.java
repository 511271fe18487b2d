package dk.raadslag.approval;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days counted back from a meeting. Holidays are not known here; Saturdays and Sundays do not count. */
final class Deadline {

    private Deadline() {}

    static LocalDate before(LocalDate meeting, int weekdays) {
        LocalDate day = meeting;
        for (int left = weekdays; left > 0; ) {
            day = day.minusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) left--;
        }
        return day;
    }
}
