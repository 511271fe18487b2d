package dk.raadslag.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.comment.Comments;
import dk.raadslag.comment.NewComment;
import dk.raadslag.comment.Said;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.richtext.Anchor;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Cell;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import dk.raadslag.word.LibreOffice;
import dk.raadslag.word.WriterDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What people do to a paper in LibreOffice arrives as theirs, where they did it. */
@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class EditingInLibreOfficeTest {

    private static final String FIELD = "presentation";

    private static final RichText TEXT = RichText.of(
            Paragraph.of("Stien bygges i 2027 og koster 2 mio. kr."),
            new Heading(1, List.of(Inline.Text.of("Baggrund"))),
            Paragraph.of("Skolen har bedt om stien."),
            Paragraph.of("Naboerne er hørt."),
            new BulletList(List.of(item("Asfalt"), item("Grus"), item("Fliser"))),
            new Table(null, List.of(row("År", "Udgift"), row("2027", "1 mio."), row("2028", "9 mio."))),
            Paragraph.of("Slut."));

    private static LibreOffice libreOffice;

    @Autowired
    private Office office;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    @Autowired
    private Manuscripts manuscripts;

    @Autowired
    private Returns returns;

    @Autowired
    private Comments comments;

    private Reader amina;
    private Reader karen;
    private Paper paper;

    @BeforeAll
    static void start() {
        libreOffice = new LibreOffice();
    }

    @AfterAll
    static void stop() {
        libreOffice.close();
    }

    @BeforeEach
    void write() {
        Committee committee = office.committee();
        amina = office.hire("Amina Kaya " + UUID.randomUUID(), Role.AUTHOR);
        karen = office.seat(
                office.hire("Karen Holst " + UUID.randomUUID(), Role.SECRETARY), committee, MembershipRole.SECRETARY);
        paper = office.begin(amina, "Cykelsti langs Møllevej", committee);
        writing.write(amina, paper, FIELD, new Save<>(0, UUID.randomUUID(), TEXT));
    }

    private static ListItem item(String words) {
        return new ListItem(List.of(Paragraph.of(words)));
    }

    private static Row row(String... cells) {
        return new Row(Arrays.stream(cells)
                .map(words -> new Cell(List.of(Inline.Text.of(words))))
                .toList());
    }

    private Paper now() {
        return papers.byId(amina, paper.id()).orElseThrow();
    }

    /** What is found in the file after somebody has worked in it. */
    private List<ReturnedField> found(Consumer<WriterDocument> work) throws ReturnRefused {
        byte[] made = manuscripts.of(amina, paper.id()).orElseThrow();
        byte[] saved;
        try (WriterDocument document = libreOffice.open(made)) {
            work.accept(document);
            saved = document.saved();
        }
        UUID file = returns.handIn(amina, now(), new HandedIn("sag.docx", saved));
        return returns.found(amina, now(), file).orElseThrow().fields();
    }

    /** The text that comes of tracked work, all of it Karen's. */
    private RichText tracked(Consumer<WriterDocument> work) throws ReturnRefused {
        List<ReturnedField> fields = found(document -> work.accept(document.tracking(karen.name())));
        assertThat(fields).singleElement().satisfies(field -> {
            assertThat(field.field().key()).isEqualTo(FIELD);
            assertThat(field.steps()).singleElement().satisfies(step -> {
                assertThat(step.name()).isEqualTo(karen.name());
                assertThat(step.by()).isEqualTo(Office.id(karen));
                assertThat(step.carried().left()).isEmpty();
            });
            assertThat(field.text().base()).isEqualTo(TEXT);
        });
        return fields.getFirst().text().current();
    }

    private static RichText with(int place, Block... instead) {
        List<Block> blocks = new ArrayList<>(TEXT.blocks());
        blocks.remove(place);
        blocks.addAll(place, Arrays.asList(instead));
        return RichText.of(blocks.toArray(Block[]::new));
    }

    @Test
    void saved_as_it_is_it_changes_nothing() throws ReturnRefused {
        assertThat(found(_ -> {})).isEmpty();
    }

    @Test
    void words_are_written_deleted_and_replaced() throws ReturnRefused {
        assertThat(tracked(document -> document.replace("2027 og", "2029 og")
                        .write("2 mio. kr", " og lidt til")
                        .replace("Slut.", "")))
                .isEqualTo(RichText.of(with(0, Paragraph.of("Stien bygges i 2029 og koster 2 mio. kr og lidt til."))
                        .blocks()
                        .subList(0, 6)
                        .toArray(Block[]::new)));
    }

    @Test
    void lines_and_items_come_and_go() throws ReturnRefused {
        assertThat(tracked(document -> document.deleteLine("Skolen har"))).isEqualTo(with(2));
        assertThat(tracked(document -> document.deleteLine("Naboerne"))).isEqualTo(with(3));
        assertThat(tracked(document -> document.deleteLine("Baggrund"))).isEqualTo(with(1));
        assertThat(tracked(document -> document.deleteLine("Stien bygges"))).isEqualTo(with(0));
        assertThat(tracked(document -> document.deleteLine("Grus")))
                .isEqualTo(with(4, new BulletList(List.of(item("Asfalt"), item("Fliser")))));
        assertThat(tracked(document -> document.below("Grus", "Sand")))
                .isEqualTo(
                        with(4, new BulletList(List.of(item("Asfalt"), item("Grus"), item("Sand"), item("Fliser")))));
        assertThat(tracked(document -> document.below("Skolen har bedt om stien.", "Børnene også.")))
                .isEqualTo(with(2, TEXT.blocks().get(2), Paragraph.of("Børnene også.")));
    }

    @Test
    void a_line_is_moved() throws ReturnRefused {
        assertThat(tracked(document -> document.moveUp("Naboerne er")))
                .isEqualTo(RichText.of(
                        TEXT.blocks().get(0),
                        TEXT.blocks().get(1),
                        TEXT.blocks().get(3),
                        TEXT.blocks().get(2),
                        TEXT.blocks().get(4),
                        TEXT.blocks().get(5),
                        TEXT.blocks().get(6)));
    }

    @Test
    void rows_come_and_go() throws ReturnRefused {
        assertThat(tracked(document -> document.deleteRow("1 mio.")))
                .isEqualTo(with(5, new Table(null, List.of(row("År", "Udgift"), row("2028", "9 mio.")))));
        assertThat(tracked(document -> document.rowBelow("9 mio.", "2029", "3 mio.")))
                .isEqualTo(with(
                        5,
                        new Table(
                                null,
                                List.of(
                                        row("År", "Udgift"),
                                        row("2027", "1 mio."),
                                        row("2028", "9 mio."),
                                        row("2029", "3 mio.")))));
    }

    @Test
    void what_is_not_tracked_is_the_readers() throws ReturnRefused {
        List<ReturnedField> fields = found(document ->
                document.style("Skolen har", "Heading 2").bold("9 mio.").replace("Grus", "Sand"));
        assertThat(fields).singleElement().satisfies(field -> {
            assertThat(field.steps()).singleElement().satisfies(step -> {
                assertThat(step.name()).isNull();
                assertThat(step.by()).isEqualTo(Office.id(amina));
                assertThat(step.carried().placed()).hasSize(3);
            });
        });
    }

    @Test
    void each_has_their_own() throws ReturnRefused {
        List<ReturnedField> fields = found(document -> document.tracking(karen.name())
                .replace("2027 og", "2029 og")
                .tracking("Rådgiver Jensen")
                .replace("Grus", "Sand"));
        assertThat(fields.getFirst().steps())
                .extracting(ReturnedField.Step::name)
                .containsExactlyInAnyOrder(karen.name(), "Rådgiver Jensen");
    }

    @Test
    void comments_and_answers_that_are_there_are_none() throws ReturnRefused {
        Anchor words = Anchor.at(TEXT, "Naboerne", 0).orElseThrow();
        var place = new NewComment.Place(1, words.from(), words.to());
        long asked = comments.begin(amina, now(), new NewComment(FIELD, place, Said.of("Alle?")));
        comments.answer(karen, now(), asked, Said.of("Ja, alle."));
        comments.begin(karen, now(), new NewComment(FIELD, null, Said.of("Godt skrevet.")));
        byte[] saved = LibreOffice.saved(manuscripts.of(amina, paper.id()).orElseThrow());
        UUID file = returns.handIn(amina, now(), new HandedIn("sag.docx", saved));
        Found found = returns.found(amina, now(), file).orElseThrow();
        assertThat(found.comments()).isEmpty();
        assertThat(found.fields()).isEmpty();
        assertThat(found.frame().isChanged()).isFalse();
    }
}
