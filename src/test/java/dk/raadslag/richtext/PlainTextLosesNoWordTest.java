package dk.raadslag.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Cell;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Text;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlainTextLosesNoWordTest {

    @Test
    void a_block_is_a_line() {
        RichText text = RichText.of(
                Heading.of(1, "Økonomi"),
                Paragraph.of("Udgiften er 2 mio. kr."),
                new Paragraph(List.of(Text.of("Første linje"), new LineBreak(), Text.of("Anden linje"))),
                new Paragraph(List.of()));
        assertThat(PlainText.of(text)).isEqualTo("Økonomi\nUdgiften er 2 mio. kr.\nFørste linje\nAnden linje");
    }

    @Test
    void numbers_of_lists_are_kept_and_bullets_are_not_words() {
        RichText text = RichText.of(
                new OrderedList(
                        3,
                        List.of(ListItem.of("at A"), ListItem.of("at B", new BulletList(List.of(ListItem.of("b")))))),
                new BulletList(List.of(ListItem.of("C"))));
        assertThat(PlainText.of(text)).isEqualTo("3. at A\n4. at B\nb\nC");
    }

    @Test
    void the_cells_of_a_row_are_parted_by_tabs() {
        Table table = new Table(
                "Tabel 1",
                List.of(
                        new Row(List.of(Cell.of("År"), Cell.of("Kr."))),
                        new Row(List.of(Cell.of("2025"), new Cell(List.of())))));
        assertThat(PlainText.of(RichText.of(table))).isEqualTo("Tabel 1\nÅr\tKr.\n2025\t");
    }

    @Test
    void a_footnote_leaves_its_number_and_stands_at_the_end() {
        RichText text = RichText.of(
                new Paragraph(List.of(Text.of("Se lov"), new Footnote(List.of(Text.of("LBK 47"))), Text.of(" her."))),
                Paragraph.of("Slut."));
        assertThat(PlainText.of(text)).isEqualTo("Se lov[1] her.\nSlut.\n[1] LBK 47");
    }

    @Test
    void a_figure_is_its_alternative_text_and_caption() {
        assertThat(PlainText.of(RichText.of(new Figure("a.png", "Søjler", "Figur 1"))))
                .isEqualTo("Søjler\nFigur 1");
    }

    @Property
    void the_words_are_those_that_a_page_shows(@ForAll("texts") RichText text) {
        assertThat(words(PlainText.of(text))).isEqualTo(words(HtmlText.shown(Html.of(text, 3))));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    @Provide
    Arbitrary<RichText> texts() {
        return RichTextArbitraries.texts();
    }
}
