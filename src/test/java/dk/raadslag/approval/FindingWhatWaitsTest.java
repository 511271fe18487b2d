package dk.raadslag.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.paper.Deciding;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperKind;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is done is not loaded, and what may be asked about again is. */
@RaadslagTest(database = "papers")
@Import({Office.class, SentPapers.class})
@SuppressWarnings("NullAway.Init")
class FindingWhatWaitsTest {

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
    private UnsettledTable unsettled;

    @Autowired
    private Readings readings;

    private Committee committee;
    private Reader amina;
    private Reader rikke;
    private Reader mads;
    private Paper paper;

    @BeforeEach
    void send() {
        committee = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        rikke = office.hire("Rikke Uldal", Role.APPROVER);
        mads = office.hire("Mads Ørskov", Role.APPROVER);
        paper = sent.sent(amina, SentPapers.head("Cykelsti langs Møllevej"), committee, rikke, mads, mads);
    }

    private void approveAll() {
        sent.approve(rikke, paper, 0);
        sent.approve(mads, paper, 1);
        sent.approve(mads, paper, 2);
    }

    private boolean found(Reader who) {
        Instant now = Instant.now().plus(Duration.ofMinutes(1));
        Set<Long> people = Set.of(Office.id(who));
        boolean found =
                !readings.as(who, () -> unsettled.submissionsWith(people)).isEmpty();
        assertThat(readings.asClerk(() -> unsettled.restless(now, now, people)))
                .as("the bell looks after the same")
                .hasSize(found ? 1 : 0);
        return found;
    }

    @Test
    void whatWaitsIsFoundAndWhatIsApprovedIsNot() {
        assertThat(found(rikke)).isTrue();
        sent.approve(rikke, paper, 0);
        assertThat(found(rikke)).isFalse();
        sent.approve(mads, paper, 1);
        assertThat(found(mads)).isTrue();
        sent.approve(mads, paper, 2);
        assertThat(found(mads)).isFalse();
    }

    @Test
    void whatIsSentBackOrRecalledIsNotFound() {
        approvals.sendBack(rikke, paper.id(), sent.step(amina, paper, 0), "Økonomien mangler.");
        assertThat(found(rikke)).isFalse();
        assertThat(found(mads)).isFalse();
        Paper other = sent.sent(amina, SentPapers.head("Fodgængerfelt"), committee, rikke, mads, mads);
        approvals.recall(amina, other);
        assertThat(found(mads)).isFalse();
    }

    @Test
    void anApprovedTextThatChangesIsFoundUntilItIsTheSameAgain() {
        approveAll();
        sent.write(amina, paper, "summary", 1, "En anden tekst");
        assertThat(found(rikke)).isTrue();
        sent.write(amina, paper, "summary", 2, "Tekst");
        assertThat(found(rikke)).isFalse();
        sent.write(amina, paper, "finance", 0, "Ti kroner");
        assertThat(found(rikke)).isTrue();
    }

    @Test
    void whatWasApprovedWithSuggestionsIsNotFoundWhenTheyAreAccepted() {
        var proposed = new Save<>(1, UUID.randomUUID(), RichText.of(Paragraph.of("Bedre tekst")));
        writing.suggest(rikke, sent.now(rikke, paper), "summary", proposed);
        approveAll();
        writing.decide(
                amina, sent.now(amina, paper), "summary", new Save<>(2, UUID.randomUUID(), new Deciding(null, true)));
        assertThat(found(rikke)).isFalse();
        assertThat(found(mads)).isFalse();
    }

    @Test
    void whatSaysSomethingElseOfItselfOrGoesElsewhereIsFound() {
        approveAll();
        papers.send(amina, sent.now(amina, paper), List.of(office.committee().id()));
        assertThat(found(rikke)).isTrue();
        papers.send(amina, sent.now(amina, paper), List.of(committee.id()));
        assertThat(found(rikke)).isFalse();
        var other =
                new PaperHead("Cykelsti", null, PaperKind.INFORMATION, "05.04.00-G01-1-26", null, null, false, null);
        writing.saveHead(amina, sent.now(amina, paper), new Save<>(2, UUID.randomUUID(), other));
        assertThat(found(rikke)).isTrue();
    }

    @Test
    void whatItsGiverHasHadAHandInSinceIsFound() {
        approveAll();
        papers.addAuthor(amina, sent.now(amina, paper), Office.id(rikke));
        papers.removeAuthor(amina, sent.now(amina, paper), Office.id(rikke));
        assertThat(found(rikke)).isTrue();
        assertThat(found(mads)).isFalse();
    }
}
