package dk.raadslag.manuscript.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Proposal;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextArbitraries;
import dk.raadslag.word.LibreOffice;
import dk.raadslag.word.WriterDocument;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** LibreOffice opens a file and saves it: what it says in every view is what it said before. */
@SuppressWarnings("NullAway.Init")
class ReadingWhatLibreOfficeSavedTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Paragraph AFTER = Paragraph.of("Efter");

    private static LibreOffice office;

    @BeforeContainer
    static void start() {
        office = new LibreOffice();
    }

    @AfterContainer
    static void stop() {
        office.close();
    }

    @Provide
    Arbitrary<RichText> texts() {
        return RichTextArbitraries.texts();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void any_text_stays_the_same(@ForAll("texts") RichText text) throws UnreadableFile {
        assertSame(Proposal.of(text));
    }

    @Example
    void a_line_after_a_deleted_one_keeps_what_it_is() throws UnreadableFile {
        Heading heading = new Heading(1, List.of(Inline.Text.of("Overskrift")));
        BulletList list = new BulletList(List.of(item(Paragraph.of("et")), item(Paragraph.of("to"))));
        assertGoes(heading, AFTER);
        assertGoes(Paragraph.of("Før"), new Heading(1, List.of(Inline.Text.of("Overskrift"))));
        assertGoes(heading, list);
        assertGoes(list, heading);
        assertGoes(Paragraph.of("Før"), list);
        assertGoes(list, AFTER);
        assertGoes(AFTER, new OrderedList(3, List.of(item(Paragraph.of("tre"), Paragraph.of("mere om tre")))));
    }

    @Example
    void the_last_line_of_a_field_goes_and_the_next_field_stays() throws UnreadableFile {
        RichText before = RichText.of(AFTER, new BulletList(List.of(item(Paragraph.of("et")))));
        assertSame(Proposal.of(before).suggested(RichText.of(AFTER), 7, MONDAY));
    }

    @Example
    void a_footnote_at_the_end_of_a_line_comes_and_goes() throws UnreadableFile {
        Inline note = new Footnote(List.of(Inline.Text.of("Se bilag 2.")));
        RichText without = RichText.of(Paragraph.of("Stien er dyr."), AFTER);
        RichText with = RichText.of(new Paragraph(List.of(Inline.Text.of("Stien er dyr."), note)), AFTER);
        assertSame(Proposal.of(without).suggested(with, 7, MONDAY));
        assertSame(Proposal.of(with).suggested(without, 7, MONDAY));
        RichText items = RichText.of(new BulletList(List.of(item(AFTER), item(new Paragraph(List.of(note))))));
        assertSame(Proposal.of(items).suggested(RichText.of(new BulletList(List.of(item(AFTER)))), 7, MONDAY));
    }

    private static ListItem item(Block... blocks) {
        return new ListItem(List.of(blocks));
    }

    private static void assertGoes(Block first, Block second) throws UnreadableFile {
        assertSame(Proposal.of(RichText.of(first, second)).suggested(RichText.of(second), 7, MONDAY));
    }

    private static void assertSame(Proposal text) throws UnreadableFile {
        byte[] made = OneField.file(text);
        byte[] saved;
        try (WriterDocument document = office.open(made)) {
            saved = document.saved();
        }
        RichText said = OneField.text(made, true, RichText.EMPTY);
        assertThat(OneField.text(saved, true, said)).as("taken").isEqualTo(said);
        assertThat(OneField.text(saved, false, said)).as("left").isEqualTo(OneField.text(made, false, said));
    }
}
