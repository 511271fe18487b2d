package dk.raadslag.yearwheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.yearwheel.Turn.State;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TurningTheYearWheelTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate MAY = LocalDate.of(2031, 5, 7);

    private static StandingItem item(Cadence cadence, @Nullable LocalDate until) {
        var words =
                new NewStandingItem(StandingKind.TOPIC, "Sygefravær", 10, null, cadence, AgendaPlace.BETWEEN, until);
        return new StandingItem(1, 1, words, LONG_AGO);
    }

    private static LocalDate day(int month) {
        return LocalDate.of(2031, month, 7);
    }

    private static List<State> states(Cadence cadence, List<LocalDate> meetings, LocalDate... came) {
        List<LocalDate> ahead =
                meetings.stream().filter(day -> !day.isBefore(MAY)).toList();
        return Turn.of(2031, List.of(item(cadence, null)), meetings, ahead, Map.of(1L, List.of(came))).stream()
                .map(Turn::state)
                .toList();
    }

    @Test
    void aQuarterlyTopicComesUpOnceAQuarter() {
        assertThat(states(new Cadence.Quarterly(), List.of(day(1), day(4), day(8)), day(1)))
                .containsExactly(State.ON_AGENDA, State.MISSED, State.TO_COME, State.NO_MEETING);
        StandingItem item = item(new Cadence.Quarterly(), null);
        assertThat(item.due(day(3), List.of(day(1)))).isFalse();
        assertThat(item.due(day(4), List.of(day(1)))).isTrue();
    }

    @Test
    void aTopicOfTwoMonthsHasTwoTerms() {
        var cadence = new Cadence.InMonths(Set.of(Month.NOVEMBER, Month.FEBRUARY));
        assertThat(states(cadence, List.of(day(2)))).containsExactly(State.MISSED, State.NO_MEETING);
        assertThat(item(cadence, null).due(day(3), List.of())).isFalse();
        assertThat(item(cadence, null).due(day(2), List.of())).isTrue();
        assertThatThrownBy(() -> new Cadence.InMonths(Set.of()))
                .isInstanceOfSatisfying(
                        YearWheelRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(YearWheelRule.MONTHS_MISSING));
    }

    @Test
    void twiceAYearIsOnceInEachHalf() {
        assertThat(states(new Cadence.TwiceAYear(), List.of(day(6), day(12)), day(12)))
                .containsExactly(State.TO_COME, State.ON_AGENDA);
    }

    @Test
    void whatWasMissedIsOwedUntilItComesUp() {
        StandingItem item = item(new Cadence.Quarterly(), null);
        assertThat(item.missedBefore(day(4), List.of())).isTrue();
        assertThat(item.missedBefore(day(4), List.of(day(2)))).isFalse();
        assertThat(item.missedBefore(day(6), List.of(day(5)))).isFalse();
        assertThat(item.missedBefore(day(1), List.of(LocalDate.of(2030, 11, 5))))
                .isFalse();
    }

    @Test
    void aStandingItemForTheRestOfTheYearEndsWithIt() {
        StandingItem item = item(new Cadence.EveryMeeting(), LocalDate.of(2031, 12, 31));
        assertThat(item.due(day(12), List.of(day(11)))).isTrue();
        assertThat(item.due(LocalDate.of(2032, 1, 7), List.of())).isFalse();
        assertThat(item.terms(2031)).isEmpty();
    }

    @Test
    void nothingIsOwedFromBeforeItWasAskedFor() {
        var young = new StandingItem(1, 1, item(new Cadence.Quarterly(), null).words(), day(5));
        assertThat(young.terms(2031)).extracting(Term::first).startsWith(LocalDate.of(2031, 4, 1));
        assertThat(young.missedBefore(day(5), List.of())).isFalse();
    }
}
