package dk.raadslag.approval;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperKind;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.store.RaadslagTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RaadslagTest(database = "papers")
@Import({Office.class, SentPapers.class})
@SuppressWarnings("NullAway.Init")
class AskingAgainTest {

    @Autowired
    private Office office;

    @Autowired
    private SentPapers sent;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    private Committee committee;
    private Reader amina;
    private Reader rikke;
    private Reader mads;
    private Paper paper;
    private Instant approvedAt;

    @BeforeEach
    void rikkeApproves() {
        committee = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        rikke = office.hire("Rikke Uldal", Role.APPROVER);
        mads = office.hire("Mads Ørskov", Role.APPROVER);
        paper = sent.sent(amina, SentPapers.head("Cykelsti langs Møllevej"), committee, rikke, mads, mads);
        sent.approve(rikke, paper, 0);
        approvedAt = requireNonNull(step(0).verdict()).at();
    }

    private AskedStep step(int place) {
        return sent.submission(amina, paper).steps().get(place);
    }

    private Instant since(int place) {
        return sent.submission(amina, paper).waitingSince(step(place));
    }

    private Paper now() {
        return sent.now(amina, paper);
    }

    private Instant savedAt() {
        return requireNonNull(now().part("summary").savedAt());
    }

    @Test
    void itWaitsSinceTheTextWasChangedAndNotSinceItWasSent() {
        assertThat(since(1)).isEqualTo(approvedAt);
        sent.write(amina, paper, "summary", 1, "En anden tekst");
        assertThat(since(0)).isEqualTo(savedAt()).isAfter(approvedAt);
    }

    @Test
    void itWaitsSinceTheFirstChangeHoweverOftenItIsSavedAfterwards() {
        sent.write(amina, paper, "summary", 1, "En anden");
        Instant first = savedAt();
        sent.write(amina, paper, "summary", 2, "En anden tekst");
        sent.write(amina, paper, "presentation", 1, "Og mere");
        assertThat(since(0)).isEqualTo(first);
    }

    @Test
    void itWaitsSinceTheLastTimeItBecameAnotherThanTheApproved() {
        sent.write(amina, paper, "summary", 1, "En anden tekst");
        sent.write(amina, paper, "summary", 2, "Tekst");
        assertThat(step(0).undoneAt()).isNull();
        sent.write(amina, paper, "summary", 3, "En tredje tekst");
        assertThat(since(0)).isEqualTo(savedAt());
    }

    @Test
    void itWaitsSinceTheHeadWasChanged() {
        var closed =
                new PaperHead("Cykelsti", "Vej", PaperKind.DECISION, "05.04.00-G01-1-26", null, null, true, "§ 10");
        writing.saveHead(amina, now(), new Save<>(2, UUID.randomUUID(), closed));
        assertThat(since(0)).isEqualTo(now().headSavedAt()).isAfter(approvedAt);
    }

    @Test
    void itWaitsSinceItWasToPassOtherCommittees() {
        papers.send(amina, now(), List.of(committee.id(), office.committee().id()));
        Instant first = since(0);
        assertThat(first).isAfter(approvedAt);
        papers.send(amina, now(), List.of(office.committee().id()));
        assertThat(since(0)).isEqualTo(first);
    }
}
