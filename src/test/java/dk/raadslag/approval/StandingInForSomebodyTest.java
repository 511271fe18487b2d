package dk.raadslag.approval;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.absence.AbsenceOffice;
import dk.raadslag.absence.NewAbsence;
import dk.raadslag.access.Accounts;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Role;
import dk.raadslag.comment.Comments;
import dk.raadslag.comment.Mentions;
import dk.raadslag.comment.NewComment;
import dk.raadslag.comment.Said;
import dk.raadslag.committee.Committee;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RaadslagTest(database = "papers")
@Import({Office.class, SentPapers.class})
@SuppressWarnings("NullAway.Init")
class StandingInForSomebodyTest {

    @Autowired
    private Office office;

    @Autowired
    private SentPapers sent;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Routes routes;

    @Autowired
    private AbsenceOffice absences;

    @Autowired
    private Readers readers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Comments comments;

    @Autowired
    private Mentions mentions;

    @Autowired
    private Clock clock;

    private Committee committee;
    private Reader amina;
    private Reader rikke;
    private Reader mads;
    private Reader torben;
    private Paper paper;

    @BeforeEach
    void rikkeIsAsked() {
        committee = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        rikke = office.hire("Rikke Uldal", Role.APPROVER, Role.AUTHOR);
        mads = office.hire("Mads Ørskov", Role.APPROVER, Role.AUTHOR);
        torben = office.hire("Torben Egeskov", Role.APPROVER);
        paper = sent.sent(amina, SentPapers.head("Cykelsti langs Møllevej"), committee, rikke, torben, torben);
    }

    private long away(Reader who, Reader deputy, int from, int to) {
        LocalDate today = LocalDate.now(clock);
        return absences.set(
                who, new NewAbsence(Office.id(who), Office.id(deputy), today.plusDays(from), today.plusDays(to)));
    }

    private Reader again(Reader reader) {
        return readers.ofPerson(Office.id(reader)).orElseThrow();
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
    void whatWaitsForTheAbsentOneWaitsForTheDeputyToo() {
        assertThat(approvals.waitingFor(again(mads))).isEmpty();
        away(rikke, mads, 0, 3);
        assertThat(approvals.waitingFor(again(mads)))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.step().personId()).isEqualTo(Office.id(rikke)));
        assertThat(approvals.waitingFor(again(rikke))).hasSize(1);
    }

    @Test
    void theDeputyIsMentionedInCommentsAsTheAbsentOneIs() {
        assertThat(mentions.offered(paper)).extracting(Person::id).doesNotContain(Office.id(mads));
        away(rikke, mads, 0, 3);
        assertThat(mentions.offered(paper)).extracting(Person::id).contains(Office.id(mads), Office.id(rikke));
        comments.begin(amina, paper, new NewComment("summary", null, new Said("Ser du?", Office.id(mads))));
        assertThat(mentions.of(again(mads))).hasSize(1);
    }

    @Test
    void theVerdictSaysWhoDecidedForWhom() {
        away(rikke, mads, 0, 3);
        sent.approve(again(mads), paper, 0);
        Verdict verdict =
                requireNonNull(sent.submission(amina, paper).steps().getFirst().verdict());
        assertThat(verdict.by()).isEqualTo(Office.id(mads));
        assertThat(verdict.insteadOf()).isEqualTo(Office.id(rikke));
        assertThat(approvals.waitingFor(torben)).hasSize(1);
    }

    @Test
    void theDeputyProposesChangesAsTheAbsentOneWould() {
        away(rikke, mads, 0, 3);
        var better = new Save<>(1, UUID.randomUUID(), RichText.of(Paragraph.of("Bedre")));
        writing.suggest(again(mads), sent.now(again(mads), paper), "summary", better);
        assertThat(sent.now(amina, paper).part("summary").current()).isEqualTo(RichText.of(Paragraph.of("Bedre")));
    }

    @Test
    void theDeputyReadsWhatTheAbsentOneIsAskedAboutAndNoOtherDraft() {
        Paper rikkesOwn = office.begin(rikke, "Rikkes egen kladde", committee);
        Paper aminas = office.begin(amina, "Aminas kladde", committee);
        assertThat(papers.byId(again(mads), paper.id())).isEmpty();
        away(rikke, mads, 0, 3);
        Reader deputy = again(mads);
        assertThat(papers.byId(deputy, paper.id())).isPresent();
        assertThat(papers.byId(deputy, rikkesOwn.id())).isEmpty();
        assertThat(papers.byId(deputy, aminas.id())).isEmpty();
        assertThat(papers.all(deputy)).hasSize(1);
    }

    @Test
    void theDeputyReadsNoLongerWhenTheAbsenceEnds() {
        long absence = away(rikke, mads, 0, 3);
        assertThat(papers.byId(again(mads), paper.id())).isPresent();
        absences.end(rikke, absence);
        Reader after = again(mads);
        assertThat(papers.byId(after, paper.id())).isEmpty();
        assertThat(approvals.waitingFor(after)).isEmpty();
        assertRefused(
                () -> approvals.sendBack(after, paper.id(), sent.step(amina, paper, 0), "Nej"), ApprovalRule.NOT_YOURS);
    }

    @Test
    void aDeputyWhoNoLongerApprovesDecidesNothing() {
        away(rikke, mads, 0, 3);
        accounts.changeRoles(Reader.program("Bakkedal"), Office.id(mads), Set.of(Role.READER, Role.AUTHOR));
        Reader demoted = again(mads);
        assertThat(demoted.standsInFor()).isEmpty();
        assertThat(approvals.waitingFor(demoted)).isEmpty();
        assertThat(absences.deputyToday(Office.id(rikke))).isEmpty();
        assertRefused(
                () -> approvals.sendBack(demoted, paper.id(), sent.step(amina, paper, 0), "Nej"),
                ApprovalRule.NOT_YOURS);
    }

    @Test
    void aDeputyWhoseAccountIsClosedStandsInNoLonger() {
        away(rikke, mads, 0, 3);
        accounts.close(Reader.program("Bakkedal"), Office.id(mads), "Er rejst");
        assertThat(absences.deputyToday(Office.id(rikke))).isEmpty();
        assertThat(readers.ofPerson(Office.id(mads))).isEmpty();
    }

    @Test
    void theDeputyReadsNothingBeforeTheAbsenceBegins() {
        away(rikke, mads, 1, 3);
        assertThat(papers.byId(again(mads), paper.id())).isEmpty();
    }

    @Test
    void aDeputyHasNoDeputy() {
        away(rikke, mads, 0, 3);
        away(mads, torben, 0, 3);
        assertThat(approvals.waitingFor(again(torben))).isEmpty();
        assertThat(again(torben).standsInFor()).containsExactly(Office.id(mads));
    }

    @Test
    void aDeputyWhoWritesThePaperLeavesItToTheAbsentOne() {
        papers.addAuthor(amina, paper, Office.id(mads));
        away(rikke, mads, 0, 3);
        Reader deputy = again(mads);
        assertThat(approvals.waitingFor(deputy)).isEmpty();
        assertRefused(() -> sent.approve(deputy, paper, 0), ApprovalRule.OWN_PAPER_AS_DEPUTY);
        assertThat(approvals.waitingFor(again(rikke))).hasSize(1);
    }

    @Test
    void aDeputyWhoBeganOrSentThePaperLeavesItToTheAbsentOne() {
        Paper begun = sent.written(mads, SentPapers.head("Begyndt af stedfortræderen"), committee);
        papers.addAuthor(mads, begun, Office.id(amina));
        papers.removeAuthor(mads, begun, Office.id(mads));
        Paper left = sent.now(amina, begun);
        away(rikke, mads, 0, 3);
        approvals.send(
                amina, left, new Plan(route(), List.of(Office.id(rikke), Office.id(torben), Office.id(torben)), null));
        assertRefused(() -> sent.approve(again(mads), left, 0), ApprovalRule.OWN_PAPER_AS_DEPUTY);
    }

    @Test
    void nobodysPaperIsApprovedOnTheirBehalf() {
        papers.addAuthor(amina, paper, Office.id(rikke));
        away(rikke, mads, 0, 3);
        assertRefused(() -> sent.approve(again(mads), paper, 0), ApprovalRule.OWN_PAPER);
    }

    @Test
    void aDeputysVerdictCountsNoMoreWhenTheDeputyBecomesAuthor() {
        away(rikke, mads, 0, 3);
        sent.approve(again(mads), paper, 0);
        papers.addAuthor(amina, sent.now(amina, paper), Office.id(mads));
        assertThat(sent.submission(amina, paper).waiting(sent.now(amina, paper)))
                .extracting(AskedStep::name)
                .containsExactly("Leder");
    }

    private ApprovalRoute route() {
        return routes.serving(amina, committee).getFirst();
    }
}
