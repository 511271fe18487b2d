package dk.raadslag.approval;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.approval.Submission.State;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.paper.Deciding;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperKind;
import dk.raadslag.paper.PaperProofs;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.proofreading.CheckKey;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class ApprovingAPaperTest {

    @Autowired
    private Office office;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Routes routes;

    @Autowired
    private PaperProofs proofs;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Readings readings;

    private Committee committee;
    private Reader amina;
    private Reader leader;
    private Reader head;
    private Reader director;
    private Paper paper;

    @BeforeEach
    void write() {
        committee = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        leader = office.hire("Rikke Uldal", Role.APPROVER);
        head = office.hire("Mads Ørskov", Role.APPROVER);
        director = office.hire("Torben Egeskov", Role.APPROVER);
        paper = office.begin(amina, "Cykelsti langs Møllevej", committee);
        var number = new PaperHead("Cykelsti", null, PaperKind.DECISION, "05.04.00-G01-1-26", null, null, false, null);
        writing.saveHead(amina, paper, new Save<>(1, UUID.randomUUID(), number));
        for (String field : List.of("recommendation", "summary", "presentation")) write(amina, field, 0, "Tekst");
        paper = now();
    }

    private void write(Reader who, String field, int from, String words) {
        writing.write(who, paper, field, new Save<>(from, UUID.randomUUID(), RichText.of(Paragraph.of(words))));
    }

    private Paper now() {
        return papers.byId(amina, paper.id()).orElseThrow();
    }

    private void send(@Nullable Long... people) {
        approvals.send(
                amina, now(), new Plan(routes.serving(amina, committee).getFirst(), Arrays.asList(people), null));
    }

    private void send() {
        send(leader.personId(), head.personId(), director.personId());
    }

    private Submission submission() {
        return approvals.of(amina, paper).getFirst();
    }

    private State state() {
        return submission().state(now());
    }

    private long step(Reader who) {
        return submission().steps().stream()
                .filter(step -> step.personId() == requireNonNull(who.personId()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void approve(Reader who) {
        approvals.approve(who, paper.id(), step(who), now().stamp());
    }

    private static void assertRefused(ThrowingCallable act, ApprovalRule... rules) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ApprovalRefused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Reason::rule)
                                .containsExactly(rules));
    }

    @Test
    void itGoesFromTurnToTurnUntilAllHaveApproved() {
        send();
        assertThat(submission().waiting(now())).extracting(AskedStep::name).containsExactly("Leder");
        approve(leader);
        approve(head);
        assertThat(state()).isEqualTo(State.WAITING);
        approve(director);
        assertThat(state()).isEqualTo(State.APPROVED);
    }

    @Test
    void whoeverIsAskedMayReadItAndNobodyElse() {
        assertThat(papers.byId(leader, paper.id())).isEmpty();
        send();
        assertThat(papers.byId(leader, paper.id())).isPresent();
        assertThat(papers.byId(office.hire("Frederik Norup", Role.APPROVER), paper.id()))
                .isEmpty();
    }

    @Test
    void nobodyIsAskedBeforeTheirTurn() {
        send();
        assertThat(approvals.waitingFor(leader)).hasSize(1);
        assertThat(approvals.waitingFor(head)).isEmpty();
        assertRefused(() -> approve(head), ApprovalRule.NOT_ITS_TURN);
    }

    @Test
    void nobodyApprovesWhatTheyWroteBeforeTheyLeft() {
        papers.addAuthor(amina, now(), Office.id(leader));
        papers.removeAuthor(amina, now(), Office.id(leader));
        assertRefused(() -> send(leader.personId(), head.personId(), director.personId()), ApprovalRule.OWN_PAPER);
        assertThat(now().authors()).containsExactly(Office.id(amina));
        assertThat(now().everAuthors()).containsExactlyInAnyOrder(Office.id(amina), Office.id(leader));
    }

    @Test
    void anApprovalCountsNoMoreWhenItsGiverHasBeenAnAuthorSince() {
        send();
        approve(leader);
        papers.addAuthor(amina, now(), Office.id(leader));
        papers.removeAuthor(amina, now(), Office.id(leader));
        assertThat(submission().waiting(now())).extracting(AskedStep::name).containsExactly("Leder");
        assertRefused(() -> approve(leader), ApprovalRule.OWN_PAPER);
    }

    @Test
    void nobodyApprovesTheirOwn() {
        assertRefused(() -> send(amina.personId(), head.personId(), director.personId()), ApprovalRule.OWN_PAPER);
        send();
        papers.addAuthor(amina, now(), requireNonNull(leader.personId()));
        assertRefused(() -> approve(leader), ApprovalRule.OWN_PAPER);
    }

    @Test
    void everyStepHasSomebody() {
        assertRefused(() -> send(leader.personId(), null, director.personId()), ApprovalRule.STEP_WITHOUT_PERSON);
        assertRefused(
                () -> send(leader.personId()), ApprovalRule.STEP_WITHOUT_PERSON, ApprovalRule.STEP_WITHOUT_PERSON);
    }

    @Test
    void whatIsMissingIsListed() {
        Paper bare = office.begin(amina, "Uden noget", committee);
        assertThat(approvals.whyNotSend(amina, bare))
                .extracting(Reason::rule)
                .containsExactly(
                        ApprovalRule.FIELD_MISSING,
                        ApprovalRule.FIELD_MISSING,
                        ApprovalRule.FIELD_MISSING,
                        ApprovalRule.CASE_NUMBER_MISSING);
    }

    @Test
    void aTextThatChangesIsAskedAboutAgainWithTheDifference() {
        send();
        approve(leader);
        write(amina, "summary", 1, "En anden tekst");

        Submission submission = submission();
        AskedStep first = submission.steps().getFirst();
        assertThat(submission.overtaken(first, now())).isTrue();
        assertThat(requireNonNull(first.verdict()).snapshot().changes(now())).containsOnlyKeys("summary");
        assertThat(submission.waiting(now())).containsExactly(first);
        assertThat(approvals.waitingFor(head)).isEmpty();
        approve(leader);
        assertThat(approvals.waitingFor(head)).hasSize(1);
    }

    @Test
    void itWaitsSinceItWasTakenOver() {
        send();
        Instant before = since(leader);
        approvals.takeOver(director, paper.id(), step(leader));
        assertThat(submission().waitingSince(submission().steps().getFirst())).isAfter(before);
    }

    private Instant since(Reader who) {
        AskedStep asked = submission().steps().stream()
                .filter(step -> step.personId() == Office.id(who))
                .findFirst()
                .orElseThrow();
        return submission().waitingSince(asked);
    }

    @Test
    void anApprovedPaperThatChangesIsNoLongerApproved() {
        send();
        approve(leader);
        approve(head);
        approve(director);
        write(amina, "summary", 1, "En anden tekst");
        assertThat(state()).isEqualTo(State.WAITING);
    }

    @Test
    void acceptingWhatTheApproverProposedKeepsTheApproval() {
        send();
        var proposed = new Save<>(1, UUID.randomUUID(), RichText.of(Paragraph.of("Bedre tekst")));
        writing.suggest(leader, now(), "summary", proposed);
        approve(leader);
        writing.decide(amina, now(), "summary", new Save<>(2, UUID.randomUUID(), new Deciding(null, true)));
        assertThat(submission().overtaken(submission().steps().getFirst(), now()))
                .isFalse();
    }

    @Test
    void aLaterApproverApprovesWithSuggestionsToo() {
        send();
        approve(leader);
        var proposed = new Save<>(1, UUID.randomUUID(), RichText.of(Paragraph.of("Bedre tekst")));
        writing.suggest(head, now(), "summary", proposed);
        approve(head);
        assertThat(submission().waiting(now())).extracting(AskedStep::name).containsExactly("Direktør");
    }

    @Test
    void aVerdictOfOneWhoHasBecomeAuthorCountsNoMore() {
        send();
        approve(leader);
        papers.addAuthor(amina, now(), Office.id(leader));
        assertThat(submission().waiting(now())).extracting(AskedStep::name).containsExactly("Leder");
    }

    @Test
    void whoeverBeganItDoesNotApproveItAfterLeavingItToOthers() {
        Reader bo = office.hire("Bo Lind", Role.AUTHOR, Role.APPROVER);
        Reader founder = office.hire("Grete Friis", Role.AUTHOR, Role.APPROVER);
        Paper founded = office.begin(founder, "Overdraget", committee);
        papers.addAuthor(founder, founded, Office.id(bo));
        papers.removeAuthor(founder, founded, Office.id(founder));
        Paper left = papers.byId(bo, founded.id()).orElseThrow();
        var plan = new Plan(
                routes.serving(bo, committee).getFirst(),
                List.of(Office.id(founder), Office.id(head), Office.id(director)),
                null);
        assertThatThrownBy(() -> approvals.send(bo, left, plan))
                .isInstanceOfSatisfying(
                        ApprovalRefused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Reason::rule)
                                .contains(ApprovalRule.OWN_PAPER));
    }

    @Test
    void aDayAfterTheMeetingItIsMeantForIsFoundWhenItIsToldAsPast() {
        LocalDateTime day = LocalDateTime.of(2020, 3, 4, 9, 0);
        Meeting meeting = readings.asClerk(
                () -> meetings.plan(Reader.program("Bakkedal"), new NewMeeting(committee, day, true, null, null)));
        write(amina, "summary", 1, "Udvalget har den 18. marts 2020 vedtaget planen.");
        assertThat(found()).doesNotContain(CheckKey.AFTER_MEETING);

        List<@Nullable Long> people = List.of(Office.id(leader), Office.id(head), Office.id(director));
        approvals.send(amina, now(), new Plan(routes.serving(amina, committee).getFirst(), people, meeting.id()));
        assertThat(found()).contains(CheckKey.AFTER_MEETING);
    }

    private List<CheckKey> found() {
        return proofs.all(amina, now()).stream()
                .map(finding -> finding.judged().finding().check())
                .toList();
    }

    @Test
    void onlyThoseWhoApproveAreAsked() {
        Reader frederik = office.hire("Frederik Norup");
        assertRefused(
                () -> send(frederik.personId(), head.personId(), director.personId()), ApprovalRule.NOT_AN_APPROVER);
    }

    @Test
    void nobodyIsChosenForStepsThereAreNoneOf() {
        assertRefused(
                () -> send(leader.personId(), head.personId(), director.personId(), head.personId()),
                ApprovalRule.TOO_MANY_ANSWERS);
        assertThat(approvals.of(amina, paper)).isEmpty();
    }

    @Test
    void whoeverIsNoLongerAskedNoLongerReads() {
        send();
        approvals.recall(amina, now());
        assertThat(papers.byId(leader, paper.id())).isEmpty();
    }

    @Test
    void whatWasReadIsWhatIsApproved() {
        send();
        String read = now().stamp();
        write(amina, "summary", 1, "Nået at blive ændret");
        assertRefused(() -> approvals.approve(leader, paper.id(), step(leader), read), ApprovalRule.CHANGED_SINCE_READ);
    }

    @Test
    void toSendBackTakesAReasonAndEndsTheWay() {
        send();
        assertRefused(() -> approvals.sendBack(leader, paper.id(), step(leader), "  "), ApprovalRule.REASON_MISSING);
        approvals.sendBack(leader, paper.id(), step(leader), "Økonomien mangler.");
        assertThat(state()).isEqualTo(State.SENT_BACK);
        assertThat(approvals.waitingFor(leader)).isEmpty();
        send();
        assertThat(state()).isEqualTo(State.WAITING);
    }

    @Test
    void anAuthorTakesItBackAndSendsItAgain() {
        send();
        assertRefused(() -> approvals.recall(leader, now()), ApprovalRule.ONLY_ITS_AUTHORS_SEND);
        approvals.recall(amina, now());
        assertThat(state()).isEqualTo(State.RECALLED);
        assertThat(approvals.waitingFor(leader)).isEmpty();
        send();
        assertThat(approvals.waitingFor(leader)).hasSize(1);
    }

    @Test
    void itIsNotSentTwice() {
        send();
        assertRefused(this::send, ApprovalRule.ON_ITS_WAY);
    }

    @Test
    void whoeverKeepsAnotherStepReadsOn() {
        Reader karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        send(leader.personId(), leader.personId(), director.personId());
        approvals.takeOver(karen, paper.id(), step(leader));
        assertThat(papers.byId(leader, paper.id())).isPresent();
        approvals.approve(karen, paper.id(), submission().steps().getFirst().id(), now().stamp());
        assertThat(approvals.waitingFor(leader)).hasSize(1);
    }

    @Test
    void thoseWhoApproveLaterAndSecretariesTakeOver() {
        Reader karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        send();
        approvals.takeOver(director, paper.id(), step(leader));
        assertThat(approvals.waitingFor(leader)).isEmpty();
        assertThat(approvals.waitingFor(director)).hasSize(1);
        long taken = submission().steps().getFirst().id();
        assertRefused(() -> approvals.takeOver(leader, paper.id(), taken), ApprovalRule.NOT_YOURS);
        approvals.takeOver(karen, paper.id(), taken);
        approvals.approve(karen, paper.id(), taken, now().stamp());
        assertThat(submission().waiting(now())).extracting(AskedStep::name).containsExactly("Afdelingschef");
    }

    @Test
    void outsidersAreToldNothing() {
        send();
        Reader outsider = office.hire("Frederik Norup", Role.APPROVER);
        assertRefused(() -> approvals.approve(outsider, paper.id(), step(leader), "1"), ApprovalRule.NOT_YOURS);
    }
}
