package dk.raadslag.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/** On which days a committee meets. */
public sealed interface Recurrence {

    /** The days from the first on, without end. */
    Stream<LocalDate> from(LocalDate first);

    /**
     * Every so many weeks on a day of the week, beginning with the first such day.
     *
     * @param weeks at least one
     */
    record EveryWeeks(int weeks, DayOfWeek day) implements Recurrence {

        public EveryWeeks {
            if (weeks < 1) throw new IllegalArgumentException("At most once a week");
        }

        @Override
        public Stream<LocalDate> from(LocalDate first) {
            return Stream.iterate(first.with(TemporalAdjusters.nextOrSame(day)), each -> each.plusWeeks(weeks));
        }
    }

    /**
     * Once a month, such as on its second Tuesday.
     *
     * @param number one to four, or {@link #LAST}
     */
    record Monthly(int number, DayOfWeek day) implements Recurrence {

        public static final int LAST = -1;

        public Monthly {
            if (number != LAST && (number < 1 || number > 4))
                throw new IllegalArgumentException("Not every month has that day");
        }

        @Override
        public Stream<LocalDate> from(LocalDate first) {
            return Stream.iterate(first.withDayOfMonth(1), month -> month.plusMonths(1))
                    .map(month -> month.with(TemporalAdjusters.dayOfWeekInMonth(number, day)))
                    .filter(each -> !each.isBefore(first));
        }
    }
}
