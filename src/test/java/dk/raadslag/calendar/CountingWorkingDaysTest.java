package dk.raadslag.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingWorkingDaysTest {

    private static final WorkingDays DAYS = new WorkingDays(Set.of());

    @ParameterizedTest
    @CsvSource({
        "1818, 1818-03-22",
        "1943, 1943-04-25",
        "1961, 1961-04-02",
        "2000, 2000-04-23",
        "2008, 2008-03-23",
        "2011, 2011-04-24",
        "2019, 2019-04-21",
        "2023, 2023-04-09",
        "2024, 2024-03-31",
        "2025, 2025-04-20",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2028, 2028-04-16",
        "2029, 2029-04-01",
        "2030, 2030-04-21",
        "2038, 2038-04-25",
        "2076, 2076-04-19",
        "2285, 2285-03-22"
    })
    void easter_is_when_the_almanac_says(int year, LocalDate easter) {
        assertThat(Easter.of(year)).isEqualTo(easter);
    }

    @Property
    void easter_is_a_sunday_between_its_limits(@ForAll @IntRange(min = 1700, max = 2999) int year) {
        assertThat(Easter.of(year).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(Easter.of(year)).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, false",
        "2026-04-02, false",
        "2026-04-03, false",
        "2026-04-06, false",
        "2026-04-07, true",
        "2026-05-14, false",
        "2026-05-15, true",
        "2026-05-25, false",
        "2026-06-05, false",
        "2026-12-24, false",
        "2026-12-25, false",
        "2026-12-28, true",
        "2026-12-31, false",
        "2026-11-21, false",
        "2026-11-22, false",
        "2026-11-23, true"
    })
    void the_municipality_works_on_weekdays_that_are_no_holidays(LocalDate day, boolean works) {
        assertThat(DAYS.includes(day)).isEqualTo(works);
    }

    @Test
    void great_prayer_day_is_a_working_day_from_2024_on() {
        assertThat(DAYS.includes(LocalDate.of(2023, 5, 5))).isFalse();
        assertThat(DAYS.includes(LocalDate.of(2024, 4, 26))).isTrue();
        assertThat(Holiday.GREAT_PRAYER_DAY.in(2024)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-08, 1, 2026-04-07",
        "2026-04-08, 2, 2026-04-01",
        "2027-01-04, 3, 2026-12-28",
        "2026-11-25, 0, 2026-11-25"
    })
    void deadlines_jump_over_holidays(LocalDate meeting, int before, LocalDate due) {
        assertThat(DAYS.before(meeting, before)).isEqualTo(due);
    }

    @Test
    void the_municipalitys_own_closing_days_do_not_count() {
        var closed = new WorkingDays(Set.of(LocalDate.of(2026, 5, 15)));
        assertThat(closed.before(LocalDate.of(2026, 5, 18), 1)).isEqualTo(LocalDate.of(2026, 5, 13));
        assertThat(closed.after(LocalDate.of(2026, 5, 13), 1)).isEqualTo(LocalDate.of(2026, 5, 18));
    }

    @Property
    void counting_back_and_forth_comes_home(
            @ForAll @IntRange(min = 0, max = 20_000) int day, @ForAll @IntRange(max = 60) int count) {
        LocalDate any = LocalDate.of(2000, 1, 3).plusDays(day);
        LocalDate from = DAYS.includes(any) ? any : DAYS.after(any, 1);
        assertThat(DAYS.after(DAYS.before(from, count), count)).isEqualTo(from);
        assertThat(DAYS.includes(DAYS.before(from, count))).isTrue();
    }
}
