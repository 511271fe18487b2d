package dk.raadslag.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/**
 * Monday to Friday without {@link Holiday}s and the municipality's own closing days.
 *
 * @param closed the municipality's own closing days
 */
public record WorkingDays(Set<LocalDate> closed) {

    /** Far beyond any deadline; a calendar of closing days only is not searched for ever. */
    private static final int MOST = 1000;

    public WorkingDays {
        closed = Set.copyOf(closed);
    }

    public boolean includes(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend
                && !closed.contains(day)
                && Arrays.stream(Holiday.values()).noneMatch(holiday -> holiday.is(day));
    }

    /** The working day that lies so many working days before the day, which itself does not count. */
    public LocalDate before(LocalDate day, int workingDays) {
        return counted(day, workingDays, -1);
    }

    /** The working day that lies so many working days after the day, which itself does not count. */
    public LocalDate after(LocalDate day, int workingDays) {
        return counted(day, workingDays, 1);
    }

    private LocalDate counted(LocalDate from, int workingDays, int step) {
        LocalDate day = from;
        int tries = 0;
        for (int left = workingDays; left > 0; ) {
            if (++tries > workingDays * 7 + MOST) throw new IllegalStateException("The municipality is always closed");
            day = day.plusDays(step);
            if (includes(day)) left--;
        }
        return day;
    }
}
