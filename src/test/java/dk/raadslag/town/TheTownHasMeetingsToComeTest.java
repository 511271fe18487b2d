package dk.raadslag.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheTownHasMeetingsToComeTest {

    private static final TownPlan WRITTEN = TownPlan.read();

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2026-11-29", "2026-11-30", "2027-03-03", "2031-07-01"})
    void onWhateverDayItIsBuilt(LocalDate today) {
        TownPlan plan = WRITTEN.on(today);

        assertThat(plan.meetings()).hasSameSizeAs(WRITTEN.meetings());
        assertThat(plan.meetings().getFirst().starts().toLocalDate()).isBetween(today.plusDays(2), today.plusDays(11));
        for (int n = 0; n < plan.meetings().size(); n++)
            assertThat(plan.meetings().get(n).starts().getDayOfWeek())
                    .isEqualTo(WRITTEN.meetings().get(n).starts().getDayOfWeek());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-03-03", "2031-07-01"})
    void whatIsSaidOfAMeetingIsSaidOfOneThatThereIs(LocalDate today) {
        TownPlan plan = WRITTEN.on(today);
        for (TownPlan.Changed change : plan.changes())
            assertThat(isPlanned(plan, change.committee(), change.meeting())).isTrue();
        for (TownPlan.Begun agenda : plan.agendas())
            assertThat(isPlanned(plan, agenda.committee(), agenda.meeting())).isTrue();
    }

    private static boolean isPlanned(TownPlan plan, String committee, String day) {
        return plan.meetings().stream()
                .anyMatch(meeting -> meeting.committee().equals(committee)
                        && meeting.starts().toLocalDate().toString().equals(day));
    }
}
