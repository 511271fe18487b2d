package dk.raadslag.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Cell;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import dk.raadslag.richtext.RichText;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("At indsætte i editoren")
class PastingJourney {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Test
    void from_word_gives_headings_lists_tables_and_links_and_nothing_else() {
        try (Desk desk = pasted("word.html")) {
            assertThat(desk.saved().blocks())
                    .containsExactly(
                            Heading.of(1, "Svømmehallen"),
                            line(
                                    Text.of("Hallen er "),
                                    marked("slidt", Mark.STRONG),
                                    Text.of(" og "),
                                    marked("dyr", Mark.EM),
                                    Text.of(", jf. "),
                                    new Text("notatet", Set.of(), "https://www.bakkedal.dk/hal"),
                                    Text.of(" og dette.")),
                            Heading.of(2, "Muligheder"),
                            new OrderedList(
                                    1,
                                    List.of(
                                            ListItem.of(
                                                    "Ny hal", new OrderedList(1, List.of(ListItem.of("Ved havnen")))),
                                            ListItem.of("Renovering"))),
                            new BulletList(List.of(ListItem.of("Høring"))),
                            new Table(
                                    null,
                                    List.of(
                                            row(Cell.of("Post"), Cell.of("Kr."), empty()),
                                            row(
                                                    new Cell(List.of(
                                                            Text.of("Anlæg"), new LineBreak(), Text.of("i alt"))),
                                                    Cell.of("10"),
                                                    Cell.of("12")),
                                            row(empty(), Cell.of("20"), empty()))));
            assertThat(desk.page.locator(".editor-notice").textContent()).contains("Billeder følger ikke med");
        }
    }

    @Test
    void from_the_web_runs_nothing() {
        try (Desk desk = pasted("web.html")) {
            assertThat(desk.saved().blocks())
                    .startsWith(
                            new Heading(1, List.of(Text.of("Nyt fra "), marked("Bakkedal", Mark.EM))),
                            Heading.of(2, "Kort"),
                            Paragraph.of("Første linje"),
                            line(Text.of("Anden "), marked("linje", Mark.STRONG)))
                    .endsWith(Paragraph.of("Citat"));
            assertThat(desk.field().locator("img, script, iframe").count()).isZero();
        }
    }

    @Test
    void from_a_mail_gives_lines() {
        try (Desk desk = pasted("mail.html")) {
            assertThat(desk.saved().blocks())
                    .containsExactly(
                            Paragraph.of("Kære Mette"),
                            line(
                                    Text.of("Se "),
                                    new Text("jonas@bakkedal.example", Set.of(), "mailto:jonas@bakkedal.example"),
                                    Text.of(".")),
                            line(marked("Venlig hilsen", Mark.EM)));
        }
    }

    @Test
    void into_a_cell_stays_in_the_cell() {
        RichText text = RichText.of(new Table(null, List.of(row(Cell.of("År"), Cell.of("Kr.")))));
        try (Desk desk = DESKS.wide().open("write", text)) {
            desk.field().locator("th").first().click();
            desk.press("End");
            desk.paste("<h1>2026</h1><ul><li>og 2027</li></ul>", "2026");

            assertThat(desk.saved().blocks().getFirst())
                    .isEqualTo(new Table(
                            null,
                            List.of(row(
                                    new Cell(List.of(Text.of("År2026"), new LineBreak(), Text.of("og 2027"))),
                                    Cell.of("Kr.")))));
        }
    }

    @Test
    void too_much_is_refused_with_words_and_nothing_is_lost() {
        try (Desk desk = DESKS.wide().open("write")) {
            desk.write("Min tekst");
            desk.page.evaluate("""
                    () => {
                      const data = new DataTransfer();
                      data.setData("text/html", "<p>" + "å".repeat(50_000_000) + "</p>");
                      const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
                      document.querySelector("#field .editor-text").dispatchEvent(event);
                    }
                    """);
            assertThat(desk.page.locator(".editor-notice").textContent()).contains("for meget at indsætte");
            assertThat(desk.saved()).isEqualTo(RichText.of(Paragraph.of("Min tekst")));
        }
    }

    private static Desk pasted(String fixture) {
        Desk desk = DESKS.wide().open("write");
        desk.write("");
        desk.paste(Desk.text(fixture), "");
        return desk;
    }

    private static Block line(Inline... parts) {
        return new Paragraph(List.of(parts));
    }

    private static Text marked(String words, Mark mark) {
        return new Text(words, Set.of(mark), null);
    }

    private static Row row(Cell... cells) {
        return new Row(Stream.of(cells).toList());
    }

    private static Cell empty() {
        return new Cell(List.of());
    }
}
