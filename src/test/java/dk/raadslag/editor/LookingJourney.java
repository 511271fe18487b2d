package dk.raadslag.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Cell;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.Text;
import dk.raadslag.richtext.RichText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Editoren kan bruges af alle")
class LookingJourney {

    private static final String TOO_SMALL = """
            [...document.querySelectorAll('.editor button:not([hidden])')].filter(one => {
              const { width, height } = one.getBoundingClientRect();
              return width > 0 && (width < 34 || height < 36);
            }).length
            """;

    private static final String IN_SIGHT = """
            (() => {
              const { left, right } = document.activeElement.getBoundingClientRect();
              return left >= 0 && right <= innerWidth;
            })()
            """;

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @ParameterizedTest(name = "{0} punkter bredt")
    @ValueSource(ints = {1366, 820, 390})
    void without_barriers_at_every_width(int width) {
        try (Desk desk = DESKS.at(width).open("write", everything())) {
            desk.look("text");
            desk.field().locator("td").first().click();
            desk.press("Control+f");
            desk.page.keyboard().type("hal");
            desk.look("table-and-find");
            assertThat(desk.page.evaluate(TOO_SMALL)).isEqualTo(0);
            desk.press("Escape");
            desk.field().locator("h3").click();
            desk.press("Control+k", "Enter");
            desk.look("link-dialog");
            desk.press("Escape");
            assertThat(desk.writing()).isTrue();
        }
    }

    @ParameterizedTest(name = "{0} punkter bredt")
    @ValueSource(ints = {390, 320})
    void the_toolbar_is_one_row_on_a_phone(int width) {
        try (Desk desk = DESKS.at(width).open("write", everything())) {
            desk.field().locator("h3").click();
            assertThat(height(desk)).isLessThan(70);
            desk.field().locator("td").first().click();
            desk.press("Alt+F10");
            assertThat(height(desk)).as("in a table").isLessThan(70);
            assertThat(desk.focused()).isEqualTo("undo");
            desk.press("End");
            assertThat(desk.focused()).isEqualTo("caption");
            assertThat(desk.page.evaluate(IN_SIGHT)).isEqualTo(true);
            assertThat(desk.page.evaluate(TOO_SMALL.replace("34", "44").replace("36", "44")))
                    .isEqualTo(0);
            desk.look("phone-toolbar");
            desk.press("Escape");
            assertThat(desk.writing()).isTrue();
        }
    }

    private static double height(Desk desk) {
        return desk.page.locator(".editor-toolbar").boundingBox().height;
    }

    private static RichText everything() {
        Paragraph note = new Paragraph(
                List.of(Text.of("Hallen er slidt"), new Footnote(List.of(Text.of("Rapport fra 2025"))), Text.of(".")));
        return RichText.of(
                Heading.of(1, "Baggrund"),
                note,
                Heading.of(2, "Muligheder"),
                new BulletList(List.of(ListItem.of("Ny hal", new BulletList(List.of(ListItem.of("Ved havnen")))))),
                new Table("Udgifter", List.of(row("Post", "2026", "2027"), row("Anlæg", "10", "20"))),
                new Figure("/billeder/12", "Hallen", "Set fra vest"));
    }

    private static Row row(String... cells) {
        return new Row(Stream.of(cells).map(Cell::of).toList());
    }
}
