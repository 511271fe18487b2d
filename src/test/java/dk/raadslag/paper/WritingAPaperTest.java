package dk.raadslag.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.paper.Saving.Saved;
import dk.raadslag.paper.Saving.Stale;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Proposal;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class WritingAPaperTest {

    @Autowired
    private Office office;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    private Committee committee;
    private Reader amina;
    private Reader bo;
    private Paper paper;

    @BeforeEach
    void begin() {
        committee = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        bo = office.hire("Bo Lind", Role.AUTHOR);
        paper = office.begin(amina, "Cykelsti langs Møllevej", committee);
    }

    private static RichText text(String words) {
        return RichText.of(Paragraph.of(words));
    }

    private Saving<Proposal> save(Reader who, String field, int from, String words) {
        return writing.write(who, paper, field, new Save<>(from, UUID.randomUUID(), text(words)));
    }

    private RichText now(String field) {
        return papers.byId(amina, paper.id()).orElseThrow().part(field).current();
    }

    @Test
    void aPaperBeginsWithItsTemplatesFieldsAndNothingInThem() {
        assertThat(paper.parts()).extracting(Part::key).startsWith("recommendation", "summary", "presentation");
        assertThat(paper.parts()).allMatch(part -> part.current().isEmpty() && part.version() == 0);
        assertThat(paper.authors()).containsExactly(Office.id(amina));
    }

    @Test
    void whatIsSavedIsReadAgain() {
        assertThat(save(amina, "summary", 0, "Fire uheld på tre år.")).isInstanceOf(Saved.class);
        assertThat(now("summary")).isEqualTo(text("Fire uheld på tre år."));
    }

    @Test
    void theSecondToSaveIsToldWhatStandsAndChangesNothing() {
        papers.addAuthor(amina, paper, Office.id(bo));
        save(amina, "summary", 0, "Aminas");

        Saving<Proposal> late = save(bo, "summary", 0, "Bos");

        assertThat(late).isInstanceOfSatisfying(Stale.class, stale -> {
            assertThat(stale.content()).isEqualTo(Proposal.of(text("Aminas")));
            assertThat(stale.by()).isEqualTo(Office.id(amina));
            assertThat(stale.version()).isEqualTo(1);
        });
        assertThat(now("summary")).isEqualTo(text("Aminas"));
    }

    @Test
    void twoFieldsNeverMeet() {
        papers.addAuthor(amina, paper, Office.id(bo));
        assertThat(save(amina, "summary", 0, "Aminas")).isInstanceOf(Saved.class);
        assertThat(save(bo, "finance", 0, "Bos")).isInstanceOf(Saved.class);
    }

    @Test
    void theSameSaveAgainIsAnsweredAndChangesNothing() {
        var lost = new Save<>(0, UUID.randomUUID(), text("Én gang"));
        writing.write(amina, paper, "summary", lost);
        assertThat(writing.write(amina, paper, "summary", lost)).isInstanceOf(Saved.class);
        assertThat(papers.byId(amina, paper.id()).orElseThrow().part("summary").version())
                .isEqualTo(1);
    }

    @Test
    void aSaveWhoseAnswerWasLostNeverCoversWhatOthersSavedSince() {
        papers.addAuthor(amina, paper, Office.id(bo));
        var lost = new Save<>(0, UUID.randomUUID(), text("Aminas"));
        writing.write(amina, paper, "summary", lost);
        save(bo, "summary", 1, "Aminas og Bos");

        assertThat(writing.write(amina, paper, "summary", lost))
                .isInstanceOfSatisfying(
                        Stale.class,
                        stale -> assertThat(stale.content()).isEqualTo(Proposal.of(text("Aminas og Bos"))));
    }

    @Test
    void aFormSentAgainWithOtherWordsIsNotTakenForTheSame() {
        UUID form = UUID.randomUUID();
        var first = PaperHead.titled("Første titel", PaperKind.DECISION);
        writing.saveHead(amina, paper, new Save<>(1, form, first));
        assertThat(writing.saveHead(amina, paper, new Save<>(1, form, first))).isInstanceOf(Saved.class);
        var second = PaperHead.titled("Anden titel", PaperKind.DECISION);
        assertThat(writing.saveHead(amina, paper, new Save<>(1, form, second))).isInstanceOf(Stale.class);
    }

    @Test
    void aVersionThatNeverWasIsRefusedAsStale() {
        save(amina, "summary", 0, "Først");
        assertThat(save(amina, "summary", 7, "Forfalsket")).isInstanceOf(Stale.class);
        assertThat(save(amina, "summary", -1, "Forfalsket")).isInstanceOf(Stale.class);
        assertThat(save(amina, "finance", 7, "Forfalsket")).isInstanceOf(Stale.class);
        assertThat(now("summary")).isEqualTo(text("Først"));
    }

    @Test
    void oneSittingIsOneLineOfTheHistoryAndAnotherAuthorBeginsAnother() {
        papers.addAuthor(amina, paper, Office.id(bo));
        save(amina, "summary", 0, "Fire");
        save(amina, "summary", 1, "Fire uheld");
        save(bo, "summary", 2, "Fem uheld");
        save(amina, "summary", 3, "Seks uheld");

        List<Revision> history = writing.history(amina, paper).stream()
                .filter(revision -> revision.part().equals("summary"))
                .toList();

        assertThat(history).extracting(Revision::version).containsExactly(4, 3, 2);
        assertThat(writing.fieldAt(amina, paper, history.getLast())).contains(text("Fire uheld"));
    }

    @Test
    void aTextThatIsWrittenOverWithinASittingStaysInTheHistory() {
        save(amina, "summary", 0, "Intet at");
        save(amina, "summary", 1, "Intet at bemærke");
        save(amina, "summary", 2, "100alt");
        save(amina, "summary", 3, "");

        assertThat(history("summary")).containsExactly(text(""), text("100alt"), text("Intet at bemærke"));
    }

    @Test
    void whatTheHeadSaidIsNotLostWithinASitting() {
        writing.saveHead(amina, paper, new Save<>(1, UUID.randomUUID(), PaperHead.titled("Parken", PaperKind.THEME)));
        assertThat(writing.history(amina, paper))
                .extracting(revision ->
                        writing.headAt(amina, paper, revision).orElseThrow().title())
                .containsExactly("Parken", "Cykelsti langs Møllevej");
    }

    private List<RichText> history(String field) {
        return writing.history(amina, paper).stream()
                .filter(revision -> revision.part().equals(field))
                .map(revision -> writing.fieldAt(amina, paper, revision).orElseThrow())
                .toList();
    }

    @Test
    void whatWasIsBroughtBackAndWhatStoodIsKept() {
        papers.addAuthor(amina, paper, Office.id(bo));
        save(amina, "summary", 0, "Det gode");
        save(bo, "summary", 1, "Det dårlige");
        Revision good = writing.history(amina, paper).stream()
                .filter(revision -> revision.part().equals("summary") && revision.version() == 1)
                .findFirst()
                .orElseThrow();

        assertThat(writing.restore(amina, paper, good, 2)).isTrue();
        assertThat(writing.restore(amina, paper, good, 2)).isFalse();

        assertThat(now("summary")).isEqualTo(text("Det gode"));
        assertThat(writing.history(amina, paper))
                .anySatisfy(revision ->
                        assertThat(writing.fieldAt(amina, paper, revision)).contains(text("Det dårlige")));
    }

    @Test
    void theHeadHasVersionsToo() {
        var head = PaperHead.titled("Ny titel", PaperKind.THEME);
        assertThat(writing.saveHead(amina, paper, new Save<>(1, UUID.randomUUID(), head)))
                .isInstanceOf(Saved.class);
        assertThat(writing.saveHead(amina, paper, new Save<>(1, UUID.randomUUID(), head)))
                .isInstanceOf(Stale.class);
        assertThat(papers.byId(amina, paper.id()).orElseThrow().head()).isEqualTo(head);
    }

    @Test
    void theSecretaryReadsAndDoesNotWrite() {
        Reader karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        assertThat(papers.byId(karen, paper.id())).isPresent();
        assertThatThrownBy(() -> save(karen, "summary", 0, "Karens"))
                .isInstanceOfSatisfying(
                        PaperRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(PaperRule.ONLY_ITS_AUTHORS_WRITE));
        assertThat(now("summary").isEmpty()).isTrue();
    }

    @Test
    void aFormerAuthorNeitherReadsNorWrites() {
        papers.addAuthor(amina, paper, Office.id(bo));
        papers.removeAuthor(amina, paper, Office.id(bo));
        assertThat(papers.byId(bo, paper.id())).isEmpty();
        assertThatThrownBy(() -> save(bo, "summary", 0, "Bos")).isInstanceOf(PaperRefused.class);
    }

    @Test
    void somebodyIsLeftToWriteIt() {
        assertThatThrownBy(() -> papers.removeAuthor(amina, paper, Office.id(amina)))
                .isInstanceOfSatisfying(
                        PaperRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(PaperRule.LAST_AUTHOR));
    }

    @Test
    void readersBeginNothing() {
        Reader frederik = office.hire("Frederik Norup");
        assertThatThrownBy(() -> office.begin(frederik, "Min egen sag", committee))
                .isInstanceOfSatisfying(
                        PaperRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(PaperRule.ONLY_AUTHORS_BEGIN));
    }

    @Test
    void aCopyHasTheTextAndNothingOfTheHistory() {
        save(amina, "summary", 0, "Fire uheld");
        Paper earlier = papers.byId(amina, paper.id()).orElseThrow();
        papers.addAuthor(amina, paper, Office.id(bo));

        Paper copy = papers.copy(bo, earlier, office.template(committee));

        assertThat(copy.part("summary").current()).isEqualTo(text("Fire uheld"));
        assertThat(copy.authors()).isEqualTo(Set.of(Office.id(bo)));
        assertThat(copy.copiedFrom()).isEqualTo(paper.id());
        assertThat(papers.byId(amina, copy.id())).isEmpty();
    }

    @Test
    void whatTheSecretaryProposesStandsWhenAnAuthorSaysSo() {
        Reader karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        save(amina, "summary", 0, "Det koster 2 mio. kr.");
        writing.suggest(karen, paper, "summary", new Save<>(1, UUID.randomUUID(), text("Det koster 3 mio. kr.")));
        assertThat(part().base()).isEqualTo(text("Det koster 2 mio. kr."));

        assertThatThrownBy(() -> decide(karen, 2, 0, true)).isInstanceOf(PaperRefused.class);
        decide(amina, 2, 0, true);

        assertThat(part().text()).isEqualTo(Proposal.of(text("Det koster 3 mio. kr.")));
    }

    @Test
    void everyoneTakesBackTheirOwnProposals() {
        Reader karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        save(amina, "summary", 0, "Det koster 2 mio. kr.");
        writing.suggest(karen, paper, "summary", new Save<>(1, UUID.randomUUID(), text("Det koster 3 mio. kr.")));

        decide(karen, 2, 0, false);

        assertThat(part().text()).isEqualTo(Proposal.of(text("Det koster 2 mio. kr.")));
    }

    private Saving<Proposal> decide(Reader who, int from, int change, boolean accepted) {
        var save = new Save<>(from, UUID.randomUUID(), new Deciding(change, accepted));
        return writing.decide(who, paper, "summary", save);
    }

    private Part part() {
        return papers.byId(amina, paper.id()).orElseThrow().part("summary");
    }
}
