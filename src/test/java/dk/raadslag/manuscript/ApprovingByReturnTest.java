package dk.raadslag.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.approval.Approvals;
import dk.raadslag.approval.SentPapers;
import dk.raadslag.approval.Verdict;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whoever is asked to approve may hand in the Word file instead. */
@RaadslagTest(database = "papers")
@Import({Office.class, SentPapers.class})
@SuppressWarnings("NullAway.Init")
class ApprovingByReturnTest {

    @Autowired
    private Office office;

    @Autowired
    private SentPapers sent;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Manuscripts manuscripts;

    @Autowired
    private Returns returns;

    @Autowired
    private Endorsements endorsements;

    private Reader amina;
    private Reader rikke;
    private Paper paper;

    @BeforeEach
    void send() {
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        rikke = office.hire("Rikke Uldal " + UUID.randomUUID(), Role.APPROVER);
        paper = sent.sent(amina, SentPapers.head("Cykelsti langs Møllevej"), office.committee(), rikke, rikke, rikke);
    }

    private Paper now() {
        return sent.now(amina, paper);
    }

    private UUID handedIn(boolean edited) throws ReturnRefused {
        WordEdits file = new WordEdits(manuscripts.of(rikke, paper.id()).orElseThrow());
        if (edited) file = file.tracked("Tekst", "Anden tekst", rikke.name(), "2026-11-23T10:00:00Z");
        return returns.handIn(rikke, now(), new HandedIn("sag.docx", file.bytes()));
    }

    private boolean approve(Reader who, UUID file, String stamp) {
        Map<String, Integer> versions = returns.found(who, now(), file).orElseThrow().toTake().stream()
                .collect(Collectors.toMap(field -> field.field().key(), ReturnedField::version));
        return endorsements.approve(who, now(), file, versions, stamp);
    }

    private List<Verdict> verdicts() {
        return sent.submission(amina, paper).steps().stream()
                .flatMap(step -> Stream.ofNullable(step.verdict()))
                .toList();
    }

    @Test
    void a_file_that_changes_nothing_approves_the_paper_as_it_is() throws ReturnRefused {
        UUID file = handedIn(false);
        assertThat(endorsements.asked(rikke, now())).isPresent();
        assertThat(approve(rikke, file, now().stamp())).isTrue();
        assertThat(verdicts()).singleElement().satisfies(verdict -> {
            assertThat(verdict.approved()).isTrue();
            assertThat(verdict.by()).isEqualTo(Office.id(rikke));
            assertThat(verdict.withSuggestions()).isFalse();
        });
    }

    @Test
    void what_the_file_changes_is_proposed_and_approved_with() throws ReturnRefused {
        UUID file = handedIn(true);
        assertThat(approve(rikke, file, now().stamp())).isTrue();
        assertThat(verdicts()).singleElement().matches(Verdict::withSuggestions);
        assertThat(now().part("presentation").text().changes())
                .isNotEmpty()
                .allMatch(change -> change.by() == Office.id(rikke));
    }

    @Test
    void nobody_approves_what_has_changed_since_the_file_was_made_or_since_they_looked() throws ReturnRefused {
        UUID file = handedIn(true);
        String seen = now().stamp();
        sent.write(amina, paper, "presentation", now().part("presentation").version(), "Tekst og mere");
        assertThat(returns.found(rikke, now(), file).orElseThrow().current()).isFalse();
        assertThat(approve(rikke, file, seen)).isFalse();
        assertThat(approve(rikke, file, now().stamp())).isFalse();
        assertThat(verdicts()).isEmpty();
        assertThat(now().part("presentation").text().changes()).isEmpty();
    }

    @Test
    void only_whoever_is_asked_approves() throws ReturnRefused {
        UUID file = handedIn(true);
        assertThat(endorsements.asked(amina, now())).isEmpty();
        assertThat(approve(amina, file, now().stamp())).isFalse();
        assertThat(approvals.of(amina, now()).getFirst().waiting(now())).isNotEmpty();
        assertThat(now().part("presentation").text().changes()).isEmpty();
    }
}
