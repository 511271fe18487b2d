package dk.raadslag.editor;

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
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import dk.raadslag.richtext.RichText;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Hvad der end skrives i editoren")
class FuzzJourney {

    private static final int ROUNDS = 120;

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void is_a_text_that_the_server_takes(int seed) {
        RichText text = seed % 2 == 0 ? RichText.EMPTY : everything();
        try (Desk desk = DESKS.wide().forgiving().open("write", text)) {
            desk.page.evaluate(Desk.text("fuzz.js"), List.of(seed, ROUNDS));
            RichText last = desk.saved();

            assertThat(desk.server.saves).hasSizeGreaterThan(ROUNDS / 4);
            assertThat(desk.server.refused).isEmpty();
            desk.open("write");
            desk.write("x");
            desk.press("Control+z");
            assertThat(desk.saved()).as("read and written again").isEqualTo(last);
        }
    }

    private static RichText everything() {
        BulletList bullets = new BulletList(List.of(
                ListItem.of("Anlæg", new OrderedList(3, List.of(ListItem.of("Bassin"), ListItem.of("Sauna")))),
                new ListItem(List.of())));
        Table table = new Table(
                "Udgifter", List.of(row("Post", "2026", "2027"), row("Anlæg", "10", "20"), row("Drift", "", "2")));
        Footnote note =
                new Footnote(List.of(Text.of("Jf. "), new Text("notat", Set.of(Mark.EM), "https://bakkedal.dk")));
        return RichText.of(
                Heading.of(1, "Baggrund"),
                new Paragraph(List.of(Text.of("Hallen"), note, new LineBreak(), Text.of("er slidt"))),
                Heading.of(2, "Muligheder"),
                bullets,
                table,
                new Figure("/billeder/12", "Hallen", "Set fra vest"),
                new Paragraph(List.of()));
    }

    private static Row row(String... cells) {
        return new Row(Stream.of(cells).map(Cell::of).toList());
    }
}
