package dk.raadslag.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
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

@DisplayName("At skrive i editoren")
class WritingJourney {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Test
    void what_is_typed_and_marked_by_keys_is_what_the_server_reads() {
        try (Desk desk = DESKS.wide().open("write")) {
            desk.write("Baggrund");
            desk.press("Control+Shift+1", "Enter");
            desk.write("Hallen er ");
            desk.press("Control+b");
            desk.write("50");
            desk.press("Control+b");
            desk.write(" år");
            desk.press("Shift+Enter");
            desk.write("gammel");

            assertThat(desk.saved())
                    .isEqualTo(RichText.of(
                            Heading.of(1, "Baggrund"),
                            new Paragraph(List.of(
                                    Text.of("Hallen er "),
                                    new Text("50", Set.of(Mark.STRONG), null),
                                    Text.of(" år"),
                                    new LineBreak(),
                                    Text.of("gammel")))));
        }
    }

    @Test
    void lists_begin_as_they_are_typed_and_are_indented_as_in_word() {
        try (Desk desk = DESKS.wide().open("write")) {
            desk.write("1. Anlæg");
            desk.press("Enter", "Alt+Shift+ArrowRight");
            desk.write("Bassin");
            desk.press("Enter", "Alt+Shift+ArrowLeft");
            desk.write("Drift");
            desk.press("Enter", "Enter");
            desk.write("- Tal følger");

            assertThat(desk.saved())
                    .isEqualTo(RichText.of(
                            new OrderedList(
                                    1,
                                    List.of(
                                            ListItem.of("Anlæg", new OrderedList(1, List.of(ListItem.of("Bassin")))),
                                            ListItem.of("Drift"))),
                            new BulletList(List.of(ListItem.of("Tal følger")))));
        }
    }

    @Test
    void a_sign_typed_again_is_the_one_the_item_has_already() {
        try (Desk desk = DESKS.wide().open("write")) {
            desk.write("- en ting");
            desk.press("Enter");
            desk.write("- anden ting");
            desk.press("Enter");
            desk.write("* tredje - og sidste");
            desk.press("Enter", "Enter");
            desk.write("1. først");
            desk.press("Enter");
            desk.write("2. så 3. ");
            desk.press("Enter");
            desk.write("1. del");

            assertThat(desk.saved())
                    .isEqualTo(RichText.of(
                            new BulletList(List.of(
                                    ListItem.of("en ting"),
                                    ListItem.of("anden ting"),
                                    ListItem.of("tredje - og sidste"))),
                            new OrderedList(
                                    1, List.of(ListItem.of("først"), ListItem.of("så 3. "), ListItem.of("1. del")))));
        }
    }

    @Test
    void a_subheading_waits_for_a_heading_and_rises_when_it_goes() {
        RichText text = RichText.of(Heading.of(1, "Økonomi"), Heading.of(2, "Drift"), Paragraph.of("Tal"));
        try (Desk desk = DESKS.wide().open("write", text)) {
            desk.field().locator("h3").click();
            desk.press("Control+Shift+0");

            assertThat(desk.saved())
                    .isEqualTo(RichText.of(Paragraph.of("Økonomi"), Heading.of(1, "Drift"), Paragraph.of("Tal")));
            assertThat(desk.field().locator("h3").textContent())
                    .as("on screen too")
                    .isEqualTo("Drift");
            desk.field().locator("p").first().click();
            assertThat(desk.page.locator("[data-tool=subheading]").getAttribute("aria-disabled"))
                    .isEqualTo("true");
        }
    }

    @Test
    void a_table_has_a_header_row_whatever_is_done_to_it() {
        try (Desk desk = DESKS.wide().open("write")) {
            desk.write("");
            desk.tool("table");
            desk.page.locator("dialog button[type=submit]").click();
            desk.write("År");
            desk.press("Enter");
            desk.write("for år");
            desk.tool("rowBefore");
            desk.tool("columnAfter");
            desk.tool("deleteRow");
            desk.tool("undo");

            Block.Table table = (Block.Table) desk.saved().blocks().getFirst();
            assertThat(table.rows())
                    .hasSize(4)
                    .allSatisfy(row -> assertThat(row.cells()).hasSize(4));
            assertThat(table.rows().get(1).cells().getFirst().content())
                    .containsExactly(Text.of("År"), new LineBreak(), Text.of("for år"));
            assertThat(desk.field().locator("th").count()).isEqualTo(4);
        }
    }

    @Test
    void tab_goes_from_cell_to_cell_and_makes_a_row_after_the_last() {
        try (Desk desk = DESKS.wide().open("write")) {
            desk.write("");
            desk.tool("table");
            desk.page.getByLabel("Kolonner").fill("2");
            desk.page.getByLabel("Rækker").fill("2");
            desk.press("Enter");
            type(desk, "Post", "Tab", "Beløb", "Tab", "Anlæg");
            desk.waitForState("Gemt kl.");
            type(desk, "Tab", "100", "Tab", "Drift", "Shift+Tab", "200", "Tab", "Tab", "20");

            assertThat(cells(desk.saved()))
                    .containsExactly(List.of("Post", "Beløb"), List.of("Anlæg", "200"), List.of("Drift", "20"));
            assertThat(desk.writing()).isTrue();
        }
    }

    @Test
    void tab_goes_on_from_the_cell_one_has_clicked_and_leaves_only_before_the_first() {
        RichText text = RichText.of(new Block.Table(null, List.of(row("Post", "Beløb"), row("", ""))));
        try (Desk desk = DESKS.wide().open("write", text)) {
            desk.field().locator("td").first().click();
            desk.press("A");
            desk.waitForState("Gemt kl.");
            type(desk, "Tab", "1", "Shift+Tab", "B", "Shift+Tab", "Shift+Tab");
            assertThat(desk.writing()).as("in the first cell").isTrue();
            assertThat(cells(desk.saved())).containsExactly(List.of("Post", "Beløb"), List.of("B", "1"));
            desk.press("Shift+Tab");
            assertThat(desk.focused()).isEqualTo("undo");
        }
    }

    /** Words and keys, as fast as they come. */
    private static void type(Desk desk, String... typed) {
        for (String one : typed) {
            if (one.endsWith("Tab")) desk.page.keyboard().press(one);
            else desk.page.keyboard().type(one);
        }
    }

    private static List<List<String>> cells(RichText text) {
        Block.Table table = (Block.Table) text.blocks().getFirst();
        return table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.content().isEmpty()
                                ? ""
                                : ((Text) cell.content().getFirst()).text())
                        .toList())
                .toList();
    }

    private static Block.Row row(String... cells) {
        return new Block.Row(Stream.of(cells).map(Block.Cell::of).toList());
    }

    @Test
    void words_are_found_replaced_and_counted() {
        RichText text = RichText.of(Paragraph.of("Udvalget indstiller"), Paragraph.of("at udvalget beslutter"));
        try (Desk desk = DESKS.wide().open("write", text)) {
            desk.field().locator("p").first().click();
            desk.press("Control+f");
            desk.page.keyboard().type("udvalget");
            assertThat(desk.page.locator(".editor-find-count").textContent()).isEqualTo("2 fundet");
            desk.press("Tab", "Tab", "Tab", "Tab");
            desk.page.keyboard().type("rådet");
            desk.press("Tab", "Tab", "Enter");
            assertThat(desk.page.locator(".editor-find-count").textContent()).isEqualTo("2 steder erstattet");
            desk.waitForState("Gemt kl.");
            assertThat(desk.page.locator(".editor-find-count").textContent())
                    .as("also when it is saved")
                    .isEqualTo("2 steder erstattet");
            desk.press("Escape");

            assertThat(desk.writing()).isTrue();
            assertThat(desk.saved())
                    .isEqualTo(RichText.of(Paragraph.of("rådet indstiller"), Paragraph.of("at rådet beslutter")));
            desk.page.getByText("5 ord").waitFor();
        }
    }

    @Test
    void one_replaced_word_is_counted_as_one_until_it_is_undone() {
        try (Desk desk = DESKS.wide().open("write", RichText.of(Paragraph.of("Hallen og hallen er slidt")))) {
            desk.field().locator("p").first().click();
            desk.press("Control+f");
            desk.page.keyboard().type("slidt");
            desk.page.getByLabel("Erstat med").fill("ny");
            desk.page.getByText("Erstat alle").click();
            assertThat(desk.page.locator(".editor-find output").textContent()).isEqualTo("1 sted erstattet");
            desk.field().focus();
            desk.press("Control+z");
            assertThat(desk.page.locator(".editor-find output").textContent()).isEqualTo("1 fundet");
        }
    }

    @Test
    void an_example_begins_an_empty_text() {
        try (Desk desk = DESKS.wide().open("write")) {
            desk.page.getByText("Begynd med eksemplet").click();
            desk.press("End");
            desk.write(" en ny hal");

            assertThat(desk.saved()).isEqualTo(RichText.of(Paragraph.of("Forvaltningen foreslår en ny hal")));
        }
    }
}
