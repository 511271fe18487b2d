package dk.raadslag.approval;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.approval.AttachedChange.Kind;
import dk.raadslag.approval.Submission.State;
import dk.raadslag.paper.Attachment;
import dk.raadslag.paper.Attachments;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.file.CheckedFile;
import dk.raadslag.paper.file.Files;
import dk.raadslag.store.RaadslagTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is attached is part of what is approved. */
@RaadslagTest(database = "papers")
@Import({Office.class, SentPapers.class})
@SuppressWarnings("NullAway.Init")
class ApprovingAttachmentsTest {

    @Autowired
    private Office office;

    @Autowired
    private SentPapers sent;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Approvals approvals;

    @Autowired
    private UnsettledTable unsettled;

    @Autowired
    private Readings readings;

    @Autowired
    private JdbcClient jdbc;

    private Reader amina;
    private Reader rikke;
    private Paper paper;
    private Attachment map;

    @BeforeEach
    void send() {
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        rikke = office.hire("Rikke Uldal", Role.APPROVER);
        paper = sent.sent(amina, SentPapers.head("Cykelsti langs Møllevej"), office.committee(), rikke, rikke, rikke);
        map = attachments.add(amina, paper, file("Kort.pdf"));
    }

    private static CheckedFile file(String name) {
        return CheckedFile.of(name, Files.PDF);
    }

    private Paper now() {
        return sent.now(amina, paper);
    }

    private State state() {
        return sent.submission(amina, paper).state(now());
    }

    private void approveAll() {
        for (int step = 0; step < 3; step++) sent.approve(rikke, paper, step);
        assertThat(state()).isEqualTo(State.APPROVED);
        assertThat(found()).isFalse();
    }

    private boolean found() {
        Instant now = Instant.now().plus(Duration.ofMinutes(1));
        Set<Long> people = Set.of(Office.id(rikke));
        boolean found =
                !readings.as(rikke, () -> unsettled.submissionsWith(people)).isEmpty();
        assertThat(readings.asClerk(() -> unsettled.restless(now, now, people)))
                .as("the bell looks after the same")
                .hasSize(found ? 1 : 0);
        return found;
    }

    private List<AttachedChange> changes() {
        return requireNonNull(sent.submission(amina, paper).steps().getFirst().verdict())
                .snapshot()
                .attachmentChanges(now());
    }

    private void assertAskedAgain(Consumer<Attachment> act, Kind kind, String name) {
        approveAll();
        act.accept(map);
        assertThat(state()).isEqualTo(State.WAITING);
        assertThat(found()).isTrue();
        assertThat(approvals.waitingFor(rikke)).hasSize(1);
        assertThat(sent.submission(amina, paper).steps()).allMatch(step -> step.undoneAt() != null);
        assertThat(changes())
                .extracting(AttachedChange::kind, AttachedChange::name)
                .containsExactly(tuple(kind, name));
    }

    @Test
    void aReplacedFileIsAskedAboutAgain() {
        assertAskedAgain(
                there -> attachments.replace(amina, paper, there.id(), file("Nyt.pdf")), Kind.REPLACED, "Kort");
    }

    @Test
    void anAddedFileIsAskedAboutAgain() {
        assertAskedAgain(_ -> attachments.add(amina, paper, file("Budget.pdf")), Kind.ADDED, "Budget");
    }

    @Test
    void aRemovedFileIsAskedAboutAgain() {
        assertAskedAgain(there -> attachments.remove(amina, paper, there.id()), Kind.REMOVED, "Kort");
    }

    @Test
    void aNewNameIsAskedAboutAgain() {
        assertAskedAgain(
                there -> attachments.describe(amina, paper, there.id(), "Oversigt", false), Kind.RENAMED, "Oversigt");
    }

    @Test
    void whatIsClosedIsAskedAboutAgainUntilItIsOpened() {
        assertAskedAgain(there -> attachments.describe(amina, paper, there.id(), "Kort", true), Kind.CLOSED, "Kort");
        attachments.describe(amina, paper, map.id(), "Kort", false);
        assertThat(state()).isEqualTo(State.APPROVED);
        assertThat(found()).isFalse();
        assertThat(changes()).isEmpty();
    }

    @Test
    void whatIsOpenedIsAskedAboutAgain() {
        attachments.describe(amina, paper, map.id(), "Kort", true);
        assertAskedAgain(there -> attachments.describe(amina, paper, there.id(), "Kort", false), Kind.OPENED, "Kort");
    }

    @Test
    void inWhichOrderTheyStandIsNotAskedAbout() {
        Attachment budget = attachments.add(amina, paper, file("Budget.pdf"));
        approveAll();
        attachments.move(amina, paper, budget.id(), true);
        assertThat(state()).isEqualTo(State.APPROVED);
        assertThat(found()).isFalse();
    }

    @Test
    void whatWasReadIsWhatIsApproved() {
        String read = now().stamp();
        attachments.replace(amina, paper, map.id(), file("Nyt.pdf"));
        long step = sent.step(amina, paper, 0);
        assertThatThrownBy(() -> approvals.approve(rikke, paper.id(), step, read))
                .isInstanceOfSatisfying(
                        ApprovalRefused.class,
                        refused -> assertThat(refused.reasons())
                                .containsExactly(Reason.of(ApprovalRule.CHANGED_SINCE_READ)));
    }

    @Test
    void aVerdictFromBeforeAttachmentsCountedHoldsAsItDid() {
        approveAll();
        readings.asClerk(
                () -> jdbc.sql("""
                insert into verdict (step_id, by, at, approved, snapshot)
                select v.step_id, v.by, v.at, v.approved, v.snapshot - 'attachments'
                  from verdict v join approval_step t on t.id = v.step_id where t.submission_id = ?""").param(sent.submission(amina, paper).id()).update());
        attachments.replace(amina, paper, map.id(), file("Nyt.pdf"));
        assertThat(state()).isEqualTo(State.APPROVED);
        assertThat(found()).isFalse();
        assertThat(changes()).isEmpty();
    }
}
