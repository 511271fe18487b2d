package dk.raadslag.followup;

import static dk.raadslag.followup.Agreeing.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.raadslag.access.Reader;
import dk.raadslag.followup.Agreeing.Town;
import dk.raadslag.paper.Office;
import dk.raadslag.proceedings.Attendances;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RaadslagTest(database = "papers")
@Import({Office.class, Agreeing.class})
@SuppressWarnings("NullAway.Init")
class WhoReadsFollowUpTest {

    private static final String WHAT = "Ring til naboen";

    @Autowired
    private Agreeing agreeing;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Attendances attendances;

    @Autowired
    private Exclusions exclusions;

    private Town town;

    @BeforeEach
    void send() {
        town = agreeing.sentOut();
    }

    private long note(long item, Reader owner) {
        return followUps.note(town.karen(), town.meeting(), item, task(WHAT, owner));
    }

    private List<String> seenBy(Reader reader) {
        List<String> ofMeeting =
                followUps.of(reader, town.meeting()).stream().map(Task::what).toList();
        List<String> ofCommittee =
                followUps.of(reader, town.committee()).stream().map(Task::what).toList();
        assertThat(ofCommittee).isEqualTo(ofMeeting);
        return ofMeeting;
    }

    private FollowUpRule refusal(Reader who, long item, Reader owner) {
        return Objects.requireNonNull(catchThrowableOfType(
                        FollowUpRefused.class, () -> followUps.note(who, town.meeting(), item, task(WHAT, owner))))
                .rules()
                .getFirst();
    }

    @Test
    void thoseWhoSitThereAndWhoeverHasATaskReadIt() {
        note(town.closed(), town.amina());
        assertThat(seenBy(town.karen())).containsExactly(WHAT);
        assertThat(seenBy(town.vagn())).containsExactly(WHAT);
        assertThat(seenBy(town.amina())).containsExactly(WHAT);
        assertThat(followUps.mine(town.amina())).hasSize(1);
        assertThat(seenBy(town.mads())).isEmpty();
        assertThat(seenBy(Reader.ANONYMOUS)).isEmpty();
    }

    @Test
    void whoeverIsRecusedReadsNothingUntilThatIsTakenBack() {
        long task = note(town.closed(), town.poul());
        attendances.recuse(town.karen(), town.meeting(), Office.id(town.vagn()), town.closed(), "Ejer nabogården");
        attendances.recuse(town.karen(), town.meeting(), Office.id(town.poul()), town.closed(), "Er i familie");
        assertThat(seenBy(town.vagn())).isEmpty();
        assertThat(seenBy(town.poul())).isEmpty();
        assertThat(followUps.mine(town.poul())).isEmpty();
        assertThat(followUps.one(town.vagn(), task)).isEmpty();
        assertThat(seenBy(town.karen())).containsExactly(WHAT);
    }

    @Test
    void whoeverIsShutOutReadsNothingUntilLetBackIn() {
        note(town.closed(), town.vagn());
        long out = exclusions
                .exclude(town.karen(), town.meeting(), town.closed(), Office.id(town.vagn()), "Ejer nabogården")
                .id();
        assertThat(seenBy(town.vagn())).isEmpty();
        exclusions.readmit(town.karen(), town.meeting(), out);
        assertThat(seenBy(town.vagn())).containsExactly(WHAT);
    }

    @Test
    void aTaskIsNeitherNotedByNorGivenToOneWhoIsKeptFromTheItem() {
        attendances.recuse(town.karen(), town.meeting(), Office.id(town.poul()), town.path(), "Ejer nabogården");
        assertThat(refusal(town.poul(), town.path(), town.amina())).isEqualTo(FollowUpRule.KEPT_OUT);
        assertThat(refusal(town.karen(), town.path(), town.poul())).isEqualTo(FollowUpRule.OWNER_KEPT_OUT);
        long task = note(town.path(), town.amina());
        var refused = Objects.requireNonNull(catchThrowableOfType(
                FollowUpRefused.class, () -> followUps.handOver(town.karen(), task, Office.id(town.poul()))));
        assertThat(refused.rules()).containsExactly(FollowUpRule.OWNER_KEPT_OUT);
    }

    @Test
    void onlyThoseWhoRecordTheMeetingsNoteAndChange() {
        assertThat(refusal(town.vagn(), town.path(), town.amina())).isEqualTo(FollowUpRule.ONLY_ITS_RECORDERS);
        assertThat(refusal(town.amina(), town.path(), town.amina())).isEqualTo(FollowUpRule.ONLY_ITS_RECORDERS);
        long task = note(town.path(), town.amina());
        for (Reader who : List.of(town.vagn(), town.amina())) {
            var refused = Objects.requireNonNull(
                    catchThrowableOfType(FollowUpRefused.class, () -> followUps.drop(who, task, "Ikke relevant")));
            assertThat(refused.rules()).containsExactly(FollowUpRule.ONLY_ITS_RECORDERS);
        }
        var stranger = Objects.requireNonNull(
                catchThrowableOfType(FollowUpRefused.class, () -> followUps.report(town.mads(), task, "Ringet", true)));
        assertThat(stranger.rules()).containsExactly(FollowUpRule.ITEM_GONE);
        var member = Objects.requireNonNull(
                catchThrowableOfType(FollowUpRefused.class, () -> followUps.report(town.vagn(), task, "Ringet", true)));
        assertThat(member.rules()).containsExactly(FollowUpRule.NOT_YOURS);
    }
}
