package dk.raadslag.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A day on which Danish municipalities do not work. The holidays of the Danish church and New Year's Day are holidays
 * by law. Constitution Day (5 June), Christmas Eve (24 December) and New Year's Eve (31 December) are no holidays by
 * law, but the municipalities are closed on them by agreement, so they count as closed here. Great Prayer Day is a
 * working day from 2024 on (act no. 214 of 6 March 2023).
 */
public enum Holiday {
    NEW_YEAR(year -> LocalDate.of(year, 1, 1)),
    MAUNDY_THURSDAY(year -> Easter.of(year).minusDays(3)),
    GOOD_FRIDAY(year -> Easter.of(year).minusDays(2)),
    EASTER(Easter::of),
    EASTER_MONDAY(year -> Easter.of(year).plusDays(1)),
    GREAT_PRAYER_DAY(year -> year < 2024 ? Easter.of(year).plusDays(26) : null),
    ASCENSION(year -> Easter.of(year).plusDays(39)),
    PENTECOST(year -> Easter.of(year).plusDays(49)),
    PENTECOST_MONDAY(year -> Easter.of(year).plusDays(50)),
    CONSTITUTION_DAY(year -> LocalDate.of(year, 6, 5)),
    CHRISTMAS_EVE(year -> LocalDate.of(year, 12, 24)),
    CHRISTMAS(year -> LocalDate.of(year, 12, 25)),
    SECOND_CHRISTMAS(year -> LocalDate.of(year, 12, 26)),
    NEW_YEARS_EVE(year -> LocalDate.of(year, 12, 31));

    private final IntFunction<@Nullable LocalDate> day;

    Holiday(IntFunction<@Nullable LocalDate> day) {
        this.day = day;
    }

    /** Empty in a year in which it is no holiday. */
    public Optional<LocalDate> in(int year) {
        return Optional.ofNullable(day.apply(year));
    }

    boolean is(LocalDate other) {
        return other.equals(day.apply(other.getYear()));
    }
}
