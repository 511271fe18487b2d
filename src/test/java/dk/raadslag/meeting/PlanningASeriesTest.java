package dk.raadslag.meeting;

import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Reader;
import dk.raadslag.calendar.Holiday;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Recurrence.EveryWeeks;
import dk.raadslag.meeting.Recurrence.Monthly;
import dk.raadslag.paper.Office;
import dk.raadslag.store.RaadslagTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

class PlanningASeriesTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2027, 12, 31);

    private static List<LocalDate> days(Recurrence recurrence, boolean withoutJuly) {
        return new Series(JANUARY, DECEMBER, recurrence, withoutJuly).days();
    }

    @Test
    void theSecondTuesdayOfEveryMonthButJuly() {
        assertThat(days(new Monthly(2, TUESDAY), true))
                .hasSize(11)
                .startsWith(LocalDate.of(2027, 1, 12), LocalDate.of(2027, 2, 9))
                .contains(LocalDate.of(2027, 8, 10))
                .noneMatch(day -> day.getMonthValue() == 7);
    }

    @Test
    void theLastThursdayOfEveryMonth() {
        assertThat(days(new Monthly(Monthly.LAST, THURSDAY), false))
                .hasSize(12)
                .contains(LocalDate.of(2027, 4, 29), LocalDate.of(2027, 7, 29), LocalDate.of(2027, 9, 30));
    }

    @Test
    void everyOtherWednesdayFromTheFirst() {
        assertThat(days(new EveryWeeks(2, WEDNESDAY), false))
                .hasSize(26)
                .startsWith(LocalDate.of(2027, 1, 6), LocalDate.of(2027, 1, 20));
    }

    @Test
    void noSeriesHasTheFifthTuesdayOrEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Monthly(5, TUESDAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EveryWeeks(0, TUESDAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Series(DECEMBER, JANUARY, new EveryWeeks(1, TUESDAY), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void everyDayIsWithinItsLimitsAndOnItsWeekday(
            @ForAll @IntRange(max = 3000) int start,
            @ForAll @IntRange(max = 1000) int length,
            @ForAll DayOfWeek day,
            @ForAll @IntRange(min = 1, max = 4) int number,
            @ForAll boolean monthly) {
        LocalDate first = JANUARY.plusDays(start);
        LocalDate last = first.plusDays(length);
        Recurrence recurrence = monthly ? new Monthly(number, day) : new EveryWeeks(number, day);
        assertThat(new Series(first, last, recurrence, false).days())
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(each -> each.getDayOfWeek() == day && !each.isBefore(first) && !each.isAfter(last));
    }

    @Nested
    @RaadslagTest(database = "papers")
    @Import(Office.class)
    @SuppressWarnings("NullAway.Init")
    class Previewed {

        @Autowired
        private Office staff;

        @Autowired
        private MeetingOffice office;

        @Autowired
        private SeriesPreview preview;

        @Test
        void holidaysAreNamedWithABetterDayAndClashesAreShown() {
            Committee committee = staff.committee();
            Reader karen = staff.seat(staff.hire("Karen Holst"), committee, MembershipRole.SECRETARY);
            LocalDate june = LocalDate.of(2198, 6, 6);
            NewMeeting taken = new NewMeeting(committee, june.plusDays(0).atTime(9, 0), true, null, null);
            Meeting there = office.plan(karen, committee, List.of(taken)).getFirst();

            Series series = new Series(
                    LocalDate.of(2198, 6, 1),
                    LocalDate.of(2198, 6, 20),
                    new EveryWeeks(1, LocalDate.of(2198, 6, 5).getDayOfWeek()),
                    false);
            List<ProposedDay> days = preview.of(karen, committee, series);

            assertThat(days).hasSize(3);
            assertThat(days.getFirst())
                    .isEqualTo(new ProposedDay(LocalDate.of(2198, 6, 5), june, Holiday.CONSTITUTION_DAY, null, there));
            assertThat(days.get(1).postponed()).isFalse();
            assertThat(days.get(1).clash()).isNull();
        }
    }
}
