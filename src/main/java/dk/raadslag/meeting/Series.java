package dk.raadslag.meeting;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * Meetings to be planned at once.
 *
 * @param last the last day there may be one
 * @param withoutJuly whether the committee rests in July
 */
public record Series(LocalDate first, LocalDate last, Recurrence recurrence, boolean withoutJuly) {

    /** More than a committee that meets every week for two years. */
    public static final int MOST = 110;

    public Series {
        if (last.isBefore(first)) throw new IllegalArgumentException("It ends before it begins");
    }

    List<LocalDate> days() {
        return recurrence
                .from(first)
                .takeWhile(day -> !day.isAfter(last))
                .filter(day -> !withoutJuly || day.getMonth() != Month.JULY)
                .limit(MOST)
                .toList();
    }
}
