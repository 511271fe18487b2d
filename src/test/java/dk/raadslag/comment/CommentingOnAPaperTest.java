package dk.raadslag.comment;

import static dk.raadslag.paper.Office.id;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.comment.NewComment.Place;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.paper.Deciding;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperTemplates;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Revision;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.richtext.Anchor;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RaadslagTest(database = "papers")
@Import(Office.class)
@RecordApplicationEvents
@SuppressWarnings("NullAway.Init")
class CommentingOnAPaperTest {

    private static final String FIELD = "presentation";

    @Autowired
    private Office office;

    @Autowired
    private Papers papers;

    @Autowired
    private PaperTemplates templates;

    @Autowired
    private Writing writing;

    @Autowired
    private Comments comments;

    @Autowired
    private Mentions mentions;

    @Autowired
    private Readings readings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents news;

    private String name;
    private Reader amina;
    private Reader karen;
    private Reader stranger;
    private Paper paper;

    @BeforeEach
    void write() {
        Committee committee = office.committee();
        name = "Karen Holst " + UUID.randomUUID().toString().substring(0, 8);
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        karen = office.seat(office.hire(name, Role.SECRETARY), committee, MembershipRole.SECRETARY);
        stranger = office.hire("Gudrun Ellemose " + UUID.randomUUID(), Role.AUTHOR);
        paper = office.begin(amina, "Cykelsti langs Møllevej", committee);
        write(0, "Stien bygges i 2027 og koster 2 mio. kr.");
    }

    private void write(int from, String words) {
        writing.write(amina, paper, FIELD, save(from, words));
    }

    private static Save<RichText> save(int from, String words) {
        return new Save<>(from, UUID.randomUUID(), RichText.of(Paragraph.of(words)));
    }

    private Paper now() {
        return papers.byId(amina, paper.id()).orElseThrow();
    }

    private long comment(Reader who, String text) {
        return comments.begin(who, paper, new NewComment(FIELD, null, Said.of(text)));
    }

    /** At "bygges i 2027" in the text as it is begun. */
    private long anchored() {
        return comments.begin(karen, paper, new NewComment(FIELD, new Place(1, 7, 20), Said.of("Er det sikkert?")));
    }

    private CommentThread thread(long id) {
        return comments.of(amina, paper).stream()
                .filter(thread -> thread.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private Anchor anchor(long id) {
        return requireNonNull(thread(id).anchor());
    }

    private String words(long id) {
        Anchor anchor = anchor(id);
        return Anchor.in(now().part(FIELD).current(), anchor.from(), anchor.to())
                .quote();
    }

    private static void assertRefused(CommentRule rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        CommentRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    @Test
    void whoeverSeesTheDraftCommentsAndNobodyElseKnows() {
        long thread = comment(karen, "Hvad med børnene?\r\n\r\nDe cykler <b>også</b>.");

        assertThat(thread(thread).remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.text()).isEqualTo("Hvad med børnene?\n\nDe cykler <b>også</b>.");
            assertThat(remark.by()).isEqualTo(id(karen));
        });
        assertThat(comments.of(stranger, paper)).isEmpty();
        assertThat(comments.open(stranger, List.of(paper.id()))).isEmpty();
        assertThat(comments.open(amina, List.of(paper.id()))).containsEntry(paper.id(), 1L);
        assertRefused(CommentRule.UNKNOWN, () -> comment(stranger, "Hej"));
        assertRefused(CommentRule.UNKNOWN, () -> comments.answer(stranger, paper, thread, Said.of("Hej")));
    }

    @Test
    void aCommentFollowsItsWordsThroughEverySave() {
        long thread = anchored();
        assertThat(anchor(thread).quote()).isEqualTo("bygges i 2027");

        write(1, "Den nye sti bygges i 2027 og koster 3 mio. kr.");
        assertThat(words(thread)).isEqualTo("bygges i 2027");
        write(2, "Den nye sti bygges først i 2027 og koster 3 mio. kr.");
        assertThat(words(thread)).isEqualTo("bygges først i 2027");
        writing.suggest(karen, paper, FIELD, save(3, "Ja: Den nye sti bygges først i 2027 og koster 3 mio. kr."));
        assertThat(words(thread)).isEqualTo("bygges først i 2027");
        writing.decide(amina, paper, FIELD, new Save<>(4, UUID.randomUUID(), new Deciding(null, false)));
        assertThat(words(thread)).isEqualTo("bygges først i 2027");

        write(5, "Den koster 3 mio. kr.");
        assertThat(anchor(thread).isGone()).isTrue();
        assertThat(anchor(thread).quote()).isEqualTo("bygges i 2027");
    }

    @Test
    void aPartOfANameMentionsTheOneWhoHasIt() {
        long thread = comment(amina, "Er det med moms, @Karen? Spørg ellers @holst.");
        assertThat(thread(thread).remarks().getFirst().mentioned()).containsExactly(id(karen));
        assertThat(thread(comment(amina, "@" + name + " og @Karen, se her"))
                        .remarks()
                        .getFirst()
                        .mentioned())
                .containsExactly(id(karen));
        assertThat(thread(comment(amina, "Vi ses @ 10 på a@b.dk"))
                        .remarks()
                        .getFirst()
                        .mentioned())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@Karens tabel", "@Karen's tabel", "Se @karen’s tabel", "@Karen' tabel"})
    void aNameThatSaysWhoseSomethingIsMentionsThem(String words) {
        assertThat(thread(comment(amina, words)).remarks().getFirst().mentioned())
                .containsExactly(id(karen));
    }

    @Test
    void aPartOfANameThatIsNobodysOrSeveralPeoplesIsRefusedWithTheChoices() {
        Reader bo = office.hire("Karen Lund", Role.AUTHOR);
        papers.addAuthor(amina, paper, id(bo));
        assertThatThrownBy(() -> comment(amina, "Er det med moms, @Karen?"))
                .isInstanceOfSatisfying(CommentRefused.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(CommentRule.SEVERAL_OF_NAME);
                    assertThat(refused.choices()).containsExactlyInAnyOrder(name, "Karen Lund");
                });
        assertThatThrownBy(() -> comment(amina, "Er det med moms, @Bente?"))
                .isInstanceOfSatisfying(CommentRefused.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(CommentRule.NOBODY_OF_NAME);
                    assertThat(refused.about()).isEqualTo("Bente");
                    assertThat(refused.choices()).contains("Karen Lund").doesNotContain("Amina Kaya");
                });
        assertThat(thread(comment(amina, "@Karen Lund kan vide det"))
                        .remarks()
                        .getFirst()
                        .mentioned())
                .containsExactly(id(bo));
    }

    @Test
    void aTextThatIsRestoredHasItsCommentAgain() {
        long thread = anchored();
        writing.suggest(karen, paper, FIELD, save(1, "Slut."));
        assertThat(anchor(thread).isGone()).isTrue();
        Revision first = writing.history(amina, paper).stream()
                .filter(revision -> revision.part().equals(FIELD) && revision.version() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(writing.restore(amina, paper, first, 2)).isTrue();
        assertThat(words(thread)).isEqualTo("bygges i 2027");
    }

    @Test
    void forgedPlacesAreRefused() {
        for (Place place : List.of(
                new Place(1, -1, 5), new Place(1, 5, 5), new Place(1, 9, 3), new Place(1, 0, 9999), new Place(1, 0, 1)))
            assertRefused(
                    CommentRule.NO_SUCH_WORDS,
                    () -> comments.begin(karen, paper, new NewComment(FIELD, place, Said.of("Hej"))));
        assertRefused(
                CommentRule.STALE,
                () -> comments.begin(karen, paper, new NewComment(FIELD, new Place(0, 1, 5), Said.of("Hej"))));
        assertThatThrownBy(() -> comments.begin(karen, paper, new NewComment("findesIkke", null, Said.of("Hej"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(comments.of(amina, paper)).isEmpty();
    }

    @Test
    void emptyAndEndlessTextsAreRefused() {
        assertRefused(CommentRule.TEXT_MISSING, () -> comment(karen, " \n\u200B "));
        assertRefused(CommentRule.TEXT_TOO_LONG, () -> comment(karen, "x".repeat(4_001)));
        comment(karen, "x".repeat(4_000));
    }

    @Test
    void anothersThreadIsUnknown() {
        Paper other = office.begin(amina, "En anden", office.committee());
        long thread = comment(karen, "Hej");
        assertRefused(CommentRule.UNKNOWN, () -> comments.answer(amina, other, thread, Said.of("Hej")));
        assertRefused(CommentRule.UNKNOWN, () -> comments.resolve(amina, other, thread));
        assertRefused(CommentRule.UNKNOWN, () -> comments.answer(amina, paper, 999_999_999L, Said.of("Hej")));
    }

    @Test
    void itsWriterChangesARemarkUntilItIsAnswered() {
        long thread = comment(karen, "Hvad med børene?");
        long remark = thread(thread).remarks().getFirst().id();
        assertRefused(CommentRule.ONLY_ITS_WRITER, () -> comments.change(amina, paper, thread, remark, Said.of("Nej")));
        comments.change(karen, paper, thread, remark, Said.of("Hvad med børnene?"));
        assertThat(thread(thread).remarks().getFirst().changedAt()).isNotNull();
        comments.answer(amina, paper, thread, Said.of("De er med."));
        assertRefused(CommentRule.ANSWERED, () -> comments.change(karen, paper, thread, remark, Said.of("Nej")));
        assertRefused(CommentRule.ANSWERED, () -> comments.remove(karen, paper, thread, remark));

        long answer = thread(thread).remarks().getLast().id();
        comments.remove(amina, paper, thread, answer);
        assertThat(thread(thread).remarks().getLast().text()).isNull();
        assertRefused(CommentRule.REMOVED, () -> comments.remove(amina, paper, thread, answer));
        assertThat(thread(thread).isOpen()).isTrue();
    }

    @Test
    void aThreadWithNothingLeftInItWaitsForNobody() {
        long thread = comment(karen, "Fejl");
        comments.remove(
                karen, paper, thread, thread(thread).remarks().getFirst().id());
        assertThat(comments.open(amina, List.of(paper.id()))).isEmpty();
    }

    @Test
    void nothingIsSaidAnyMoreWhereEverythingIsRemoved() {
        long thread = comment(karen, "Fejl");
        comments.remove(
                karen, paper, thread, thread(thread).remarks().getFirst().id());
        assertRefused(CommentRule.REMOVED, () -> comments.answer(amina, paper, thread, Said.of("Hvad?")));
        assertRefused(CommentRule.REMOVED, () -> comments.reopen(amina, paper, thread));
    }

    @Test
    void anAnswerOpensWhatWasResolvedMeanwhile() {
        long thread = comment(karen, "Hej");
        comments.resolve(amina, paper, thread);
        comments.answer(amina, paper, thread, new Said("Ser du lige igen?", id(karen)));
        assertThat(thread(thread).reopening().orElseThrow().by()).isEqualTo(id(amina));
        assertThat(mentions.of(karen)).hasSize(1);
    }

    @Test
    void resolvedThreadsMakeRoomForMore() {
        fill("insert into comment_thread (field, paper_id) select 'summary', ? from generate_series(1, 1000)");
        assertRefused(CommentRule.TOO_MANY, () -> comment(karen, "En til"));
        fill("insert into comment_turn (thread_id, resolved, by, at)"
                + " select min(id), true, min((select id from person limit 1)), now()"
                + " from comment_thread where paper_id = ?");
        comment(karen, "En til");
    }

    private void fill(String sql) {
        readings.asClerk(() -> jdbc.sql(sql).param(paper.id()).update());
    }

    @Test
    void anybodyOfThemResolvesAndOpensAgain() {
        long thread = comment(karen, "Hej");
        comments.resolve(amina, paper, thread);
        comments.resolve(karen, paper, thread);
        assertThat(thread(thread).resolution().orElseThrow().by()).isEqualTo(id(amina));
        comments.reopen(karen, paper, thread);
        assertThat(thread(thread).isOpen()).isTrue();
        assertThat(thread(thread).turns()).hasSize(2);
    }

    @Test
    void thoseWhoMaySeeTheDraftAreMentionedUntilTheyReadIt() {
        assertThat(mentions.offered(paper)).extracting(Person::id).containsExactlyInAnyOrder(id(amina), id(karen));
        long thread = comment(amina, "Ser du på det, @" + name + "? Eller mail@" + stranger.name());

        assertThat(mentions.of(karen)).singleElement().satisfies(mention -> {
            assertThat(mention.threadId()).isEqualTo(thread);
            assertThat(mention.title()).isEqualTo("Cykelsti langs Møllevej");
            assertThat(mention.by()).isEqualTo(id(amina));
        });
        assertThat(news.stream(SomeoneMentioned.class))
                .extracting(SomeoneMentioned::personId)
                .containsExactly(id(karen));
        comments.look(karen, paper, thread);
        assertThat(mentions.of(karen)).isEmpty();

        comments.answer(amina, paper, thread, new Said("Og nu?", id(karen)));
        assertThat(mentions.of(karen)).hasSize(1);
        comments.resolve(amina, paper, thread);
        assertThat(mentions.of(karen)).isEmpty();
    }

    @Test
    void othersAreNotMentionedNotEvenByNumber() {
        assertThatThrownBy(() -> comment(amina, "Hvad siger @" + stranger.name() + "?"))
                .isInstanceOfSatisfying(CommentRefused.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(CommentRule.MAY_NOT_SEE);
                    assertThat(refused.about()).isEqualTo(stranger.name());
                });
        NewComment forged = new NewComment(FIELD, null, new Said("Hej", id(stranger)));
        assertRefused(CommentRule.MAY_NOT_SEE, () -> comments.begin(amina, paper, forged));
        assertThat(mentions.of(stranger)).isEmpty();
        assertThat(comments.of(amina, paper)).isEmpty();
    }

    @Test
    void aCopyTakesNoComments() {
        anchored();
        Paper copy = papers.copy(
                amina, now(), templates.byId(amina, paper.template().id()).orElseThrow());
        assertThat(comments.of(amina, copy)).isEmpty();
    }
}
