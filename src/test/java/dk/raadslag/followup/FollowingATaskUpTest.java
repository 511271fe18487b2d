package dk.raadslag.followup;

import static dk.raadslag.followup.Agreeing.SOON;
import static dk.raadslag.followup.Agreeing.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.raadslag.access.Readings;
import dk.raadslag.followup.Agreeing.Town;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.Slot;
import dk.raadslag.paper.Office;
import dk.raadslag.store.RaadslagTest;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RaadslagTest(database = "papers")
@Import({Office.class, Agreeing.class})
@SuppressWarnings("NullAway.Init")
class FollowingATaskUpTest {

    @Autowired
    private Agreeing agreeing;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Readings readings;

    private Town town;
    private long id;

    @BeforeEach
    void note() {
        town = agreeing.sentOut();
        id = followUps.note(town.karen(), town.meeting(), town.path(), task("Tæl cyklerne", town.amina()));
    }

    private Task now() {
        return followUps.one(town.karen(), id).orElseThrow();
    }

    private static void assertRefused(ThrowingCallable act, FollowUpRule... rules) {
        var refused = Objects.requireNonNull(catchThrowableOfType(FollowUpRefused.class, act));
        assertThat(refused.rules()).containsExactly(rules);
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        assertRefused(
                () -> followUps.note(town.karen(), town.meeting(), town.path(), new NewTask(" ", null, null)),
                FollowUpRule.WHAT_MISSING,
                FollowUpRule.OWNER_MISSING,
                FollowUpRule.DUE_MISSING);
        var early = new NewTask(
                "x".repeat(501),
                Office.id(town.amina()),
                Due.on(Agreeing.AT.toLocalDate().minusDays(1)));
        assertRefused(
                () -> followUps.note(town.karen(), town.meeting(), town.path(), early),
                FollowUpRule.WHAT_TOO_LONG,
                FollowUpRule.DUE_BEFORE_MEETING);
        assertRefused(
                () -> followUps.note(town.karen(), town.next(), town.path(), task("Tæl", town.amina())),
                FollowUpRule.ITEM_GONE);
    }

    @Test
    void aTaskTellsNoPersonalNumber() {
        assertRefused(
                () -> followUps.note(
                        town.karen(), town.meeting(), town.path(), task("Ring til 010190-1234", town.amina())),
                FollowUpRule.WHAT_TELLS_PERSONAL_NUMBER);
    }

    @Test
    void theOwnerReportsAndIsDone() {
        assertRefused(() -> followUps.report(town.amina(), id, " ", false), FollowUpRule.REPORT_MISSING);
        followUps.report(town.amina(), id, "Halvdelen er talt", false);
        assertThat(now().open()).isTrue();
        followUps.report(town.amina(), id, "", true);
        assertThat(now().state()).isEqualTo(Task.State.DONE);
        assertThat(now().events()).extracting(TaskEvent::text).containsExactly("Halvdelen er talt", null);
        assertRefused(() -> followUps.report(town.amina(), id, "Mere", false), FollowUpRule.NOT_OPEN);
        followUps.reopen(town.karen(), id);
        assertThat(now().open()).isTrue();
        assertRefused(() -> followUps.reopen(town.karen(), id), FollowUpRule.IS_OPEN);
    }

    @Test
    void itIsDroppedAndMovedWithAReasonOnly() {
        assertRefused(() -> followUps.drop(town.karen(), id, " "), FollowUpRule.REASON_MISSING);
        assertRefused(
                () -> followUps.move(town.karen(), id, null, ""),
                FollowUpRule.DUE_MISSING,
                FollowUpRule.REASON_MISSING);
        followUps.move(town.karen(), id, SOON.plusDays(9), "Sygdom");
        assertThat(now().due()).isEqualTo(Due.on(SOON.plusDays(9)));
        assertThat(now().overdue(SOON.plusDays(9))).isFalse();
        assertThat(now().overdue(SOON.plusDays(10))).isTrue();
        followUps.drop(town.karen(), id, "Stien bygges ikke");
        assertThat(now().state()).isEqualTo(Task.State.DROPPED);
        assertThat(now().overdue(SOON.plusDays(10))).isFalse();
    }

    @Test
    void whoeverItIsHandedToHasItAndTheOtherNoMore() {
        assertRefused(() -> followUps.handOver(town.karen(), id, null), FollowUpRule.OWNER_MISSING);
        assertRefused(() -> followUps.handOver(town.karen(), id, Office.id(town.amina())), FollowUpRule.OWNER_SAME);
        followUps.handOver(town.karen(), id, Office.id(town.mads()));
        assertThat(followUps.mine(town.mads())).extracting(Task::id).containsExactly(id);
        assertThat(followUps.one(town.amina(), id)).isEmpty();
    }

    @Test
    void whatIsNotedByMistakeIsTakenOut() {
        followUps.remove(town.karen(), id);
        assertThat(followUps.of(town.karen(), town.meeting())).isEmpty();
        assertThat(followUps.mine(town.amina())).isEmpty();
    }

    @Test
    void aTaskForAMeetingMovesWithIt() {
        var due = new Due(town.next().startsAt().toLocalDate(), town.next().id());
        long moving = followUps.note(
                town.karen(), town.meeting(), town.other(), new NewTask("Bestil kage", Office.id(town.mads()), due));
        var later = town.next().startsAt().plusDays(3);
        readings.asClerk(() -> meetings.move(town.karen(), town.next(), new Slot(later, null, null), "Ferie"));
        assertThat(followUps.one(town.karen(), moving).orElseThrow().due().day())
                .isEqualTo(later.toLocalDate());
    }
}
