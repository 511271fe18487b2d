package dk.raadslag.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.raadslag.richtext.Block.Cell;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Korrektur i editoren")
class ProofreadingJourney {

    private static final RichText FAULTY = RichText.of(
            Paragraph.of("Komunen bygger en cykelsti for [BELØB?]."), Paragraph.of("Den komunale vej er smal."));

    @RegisterExtension
    static final Desks DESKS = new Desks();

    private static Desk read(Desk desk, RichText text) {
        desk.server.proofReads = true;
        desk.open("write", text);
        desk.page.waitForCondition(() -> desk.server.proofRead > 0);
        desk.page.waitForTimeout(300);
        return desk;
    }

    private static List<String> marked(Desk desk, String kind) {
        return desk.field().locator(".proof-mark." + kind).allTextContents();
    }

    private static Locator items(Desk desk) {
        return desk.page.locator(".proof-item");
    }

    private static Locator button(Desk desk, String words) {
        return desk.page
                .locator(".editor-proof button", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private static void waitForMarks(Desk desk, int count) {
        desk.page.waitForCondition(() -> desk.field().locator(".proof-mark").count() == count);
    }

    private static String selected(Desk desk) {
        return (String) desk.page.evaluate("getSelection().toString()");
    }

    @Test
    void marks_what_is_to_be_mended_in_the_text_and_says_it_below() {
        for (int width : new int[] {1366, 820, 390, 320}) {
            try (Desk desk = read(DESKS.at(width), FAULTY)) {
                assertThat(marked(desk, "advice")).containsExactly("Komunen", "komunale");
                assertThat(marked(desk, "must")).containsExactly("[BELØB?]");
                assertThat(desk.page.locator(".editor-proof summary").textContent())
                        .isEqualTo("Korrektur: 1 skal rettes, 2 råd");
                assertThat(items(desk).nth(1).textContent()).contains("Skal rettes", "PLACEHOLDER", "Vis i teksten");
                desk.look("proof");
            }
        }
    }

    @Test
    void is_not_covered_by_the_toolbar_of_the_text() {
        Paragraph faulty = Paragraph.of("Komunen bygger en cykelsti.");
        RichText text = new RichText(Collections.nCopies(20, faulty));
        for (int width : new int[] {1366, 820, 390}) {
            try (Desk desk = read(DESKS.at(width), text)) {
                desk.field().locator("p").nth(5).evaluate("one => one.scrollIntoView()");
                assertThat(top(desk, ".editor-toolbar"))
                        .as("over the text at %d", width)
                        .isZero();
                desk.page.locator(".editor-proof summary").evaluate("one => one.scrollIntoView()");
                assertThat(top(desk, ".editor-proof")).isGreaterThanOrEqualTo(0).isLessThan(200);
                assertThat(bottom(desk, ".editor-toolbar"))
                        .as("above the list at %d", width)
                        .isLessThanOrEqualTo(top(desk, ".editor-proof"));
            }
        }
    }

    private static double top(Desk desk, String selector) {
        return edge(desk, selector, "top");
    }

    private static double bottom(Desk desk, String selector) {
        return edge(desk, selector, "bottom");
    }

    private static double edge(Desk desk, String selector, String which) {
        Object at = desk.page.locator(selector).evaluate("one => one.getBoundingClientRect()." + which);
        return ((Number) at).doubleValue();
    }

    @Test
    void finds_while_one_writes_and_mends_by_a_button_that_can_be_undone() {
        try (Desk desk = DESKS.wide()) {
            desk.server.proofReads = true;
            desk.open("write");
            assertThat(desk.page.locator(".editor-proof").isHidden()).isTrue();
            desk.write("Sagen er for Komunen nu");
            waitForMarks(desk, 1);
            assertThat(desk.page.locator("#field [role=status].heard").last().textContent())
                    .isEqualTo("Korrektur: 1 råd");
            button(desk, "Ret til »Kommunen«").click();

            assertThat(desk.saved()).isEqualTo(RichText.of(Paragraph.of("Sagen er for Kommunen nu")));
            assertThat(desk.field().locator(".proof-mark").count()).isZero();
            desk.field().focus();
            desk.press("Control+z");
            assertThat(desk.saved()).isEqualTo(RichText.of(Paragraph.of("Sagen er for Komunen nu")));
        }
    }

    @Test
    void a_word_somebody_is_in_the_middle_of_is_left_alone() {
        try (Desk desk = DESKS.wide()) {
            desk.server.proofReads = true;
            desk.open("write");
            desk.write("Den gamle komunen og komun");
            waitForMarks(desk, 1);
            assertThat(marked(desk, "advice")).containsExactly("komunen");
            desk.page.keyboard().type(" ");
            waitForMarks(desk, 2);
        }
    }

    @Test
    void what_is_written_while_the_text_is_read_moves_the_marks_along() {
        try (Desk desk = DESKS.wide()) {
            desk.server.held = new ArrayList<>();
            read(desk, FAULTY);
            desk.write("Ny tekst. ");
            desk.server.held.forEach(Runnable::run);
            waitForMarks(desk, 3);

            assertThat(marked(desk, "advice")).containsExactly("Komunen", "komunale");
        }
    }

    @Test
    void a_word_written_over_while_the_text_is_read_is_not_marked() {
        try (Desk desk = DESKS.wide()) {
            desk.server.held = new ArrayList<>();
            read(desk, FAULTY);
            desk.write("");
            desk.press("ArrowRight", "ArrowRight", "ArrowRight", "m");
            desk.server.held.forEach(Runnable::run);
            waitForMarks(desk, 2);

            assertThat(marked(desk, "advice")).containsExactly("komunale");
        }
    }

    @Test
    void a_key_goes_from_one_to_the_next_and_says_what_it_is() {
        try (Desk desk = read(DESKS.wide(), FAULTY)) {
            desk.write("");
            desk.press("Alt+F7");
            assertThat(selected(desk)).isEqualTo("Komunen");
            desk.press("Alt+F7");
            assertThat(selected(desk)).isEqualTo("[BELØB?]");
            assertThat(desk.page.locator("#field [role=status].heard").last().textContent())
                    .startsWith("2 af 3. PLACEHOLDER: ");
            desk.press("Alt+F7", "Alt+F7");
            assertThat(selected(desk)).as("after the last comes the first").isEqualTo("Komunen");
            desk.press("Shift+Alt+F7");
            assertThat(selected(desk)).isEqualTo("komunale");
            desk.press("Tab", "Enter");
            assertThat(desk.page.locator(".editor-proof").getAttribute("open"))
                    .as("the list is the next thing after the text")
                    .isNull();
        }
    }

    @Test
    void advice_can_be_ignored_for_the_visit_and_what_must_be_mended_cannot() {
        try (Desk desk = read(DESKS.wide(), FAULTY)) {
            assertThat(items(desk).nth(1).textContent()).doesNotContain("Overse");
            button(desk, "Overse").click();
            assertThat(marked(desk, "advice")).containsExactly("komunale");
            assertThat(desk.page.locator(".editor-proof summary").textContent())
                    .isEqualTo("Korrektur: 1 skal rettes, 1 råd");

            desk.open("write");
            waitForMarks(desk, 2);
            button(desk, "Vis det råd, du har overset").click();
            assertThat(marked(desk, "advice")).containsExactly("Komunen", "komunale");
        }
    }

    @Test
    void a_number_that_may_be_personal_is_not_ignored_with_another() {
        try (Desk desk = read(DESKS.wide(), RichText.of(Paragraph.of("Se 150375-1111 og 150375-2222.")))) {
            assertThat(items(desk).count()).isEqualTo(2);
            assertThat(items(desk).first().textContent())
                    .contains("Råd")
                    .doesNotContain("Overse")
                    .doesNotContain("1111");
        }
    }

    @Test
    void a_bold_line_becomes_a_heading_and_an_empty_remark_is_emptied() {
        var bold = new Paragraph(List.of(new Inline.Text("Baggrund", Set.of(Mark.STRONG), null)));
        try (Desk desk = read(DESKS.wide(), RichText.of(bold, Paragraph.of("Vejen er smal.")))) {
            button(desk, "Gør til overskrift").click();
            assertThat(desk.saved())
                    .isEqualTo(RichText.of(
                            new Heading(1, List.of(Inline.Text.of("Baggrund"))), Paragraph.of("Vejen er smal.")));
        }
        try (Desk desk = read(DESKS.wide(), RichText.of(Paragraph.of("Intet at bemærke.")))) {
            button(desk, "Tøm feltet").click();
            assertThat(desk.saved()).isEqualTo(RichText.EMPTY);
            assertThat(desk.writing()).as("nothing is left to mend").isTrue();
        }
    }

    @Test
    void finds_the_right_place_in_tables_lists_notes_and_pictures() {
        var table = new Table(
                null,
                List.of(
                        new Row(List.of(Cell.of("Post"), Cell.of("Beløb"))),
                        new Row(List.of(Cell.of("Vejen"), Cell.of("100"))),
                        new Row(List.of(Cell.of("Stien"), Cell.of("200"))),
                        new Row(List.of(Cell.of("I alt"), Cell.of("400")))));
        var noted = new Paragraph(List.of(
                Inline.Text.of("En note"),
                new Inline.Footnote(List.of(Inline.Text.of("Komunen betaler"))),
                Inline.Text.of(" og en komune.")));
        RichText text = RichText.of(table, noted, new Figure("/billeder/12", "billede", null));
        try (Desk desk = read(DESKS.wide(), text)) {
            assertThat(desk.field().locator("td .proof-mark").allTextContents()).containsExactly("400");
            assertThat(desk.field().locator("sup.proof-mark").count()).isEqualTo(1);
            assertThat(desk.field().locator("p > span.proof-mark").allTextContents())
                    .contains("komune");
            assertThat(desk.field().locator("figure.proof-block").count()).isEqualTo(1);
            button(desk, "Ret til »300«").click();
            assertThat(desk.field().locator("td").last().textContent()).isEqualTo("300");
            desk.look("proof-places");
        }
    }

    @Test
    void says_that_it_could_not_read_and_tries_again() {
        try (Desk desk = DESKS.wide()) {
            desk.server.proofsFail = true;
            read(desk, FAULTY);
            assertThat(desk.page.getByText("Korrekturen kunne ikke hentes").isVisible())
                    .isTrue();
            desk.server.proofsFail = false;
            desk.write("Nu. ");
            waitForMarks(desk, 3);
            assertThat(desk.page.getByText("Korrekturen kunne ikke hentes").isVisible())
                    .isFalse();
        }
    }

    @Test
    void what_was_refused_is_not_sent_again_until_it_is_another() {
        try (Desk desk = DESKS.wide()) {
            desk.server.proofsFail = true;
            desk.server.failure = 422;
            read(desk, FAULTY);
            assertThat(desk.page.getByText("Korrekturen kunne ikke hentes").isVisible())
                    .isTrue();
            int refused = desk.server.proofRead;
            desk.page.evaluate("dispatchEvent(new Event('online'))");
            desk.page.waitForTimeout(300);
            assertThat(desk.server.proofRead).isEqualTo(refused);
            desk.server.proofsFail = false;
            desk.write("Nu. ");
            waitForMarks(desk, 3);
        }
    }

    @Test
    void what_could_not_be_read_is_read_when_the_net_is_back_or_the_text_is_saved() {
        try (Desk desk = DESKS.wide()) {
            desk.server.proofsFail = true;
            read(desk, FAULTY);
            Locator lost = desk.page.getByText("Korrekturen kunne ikke hentes");
            assertThat(lost.isVisible()).isTrue();
            desk.page.context().setOffline(true);
            desk.server.proofsFail = false;
            desk.page.context().setOffline(false);
            waitForMarks(desk, 3);
            assertThat(lost.isVisible()).isFalse();

            desk.server.proofsFail = true;
            desk.write("Nu. ");
            lost.waitFor();
            desk.server.proofsFail = false;
            desk.page.evaluate("document.querySelector('#field').dispatchEvent(new CustomEvent('raadslag:saved',"
                    + " { bubbles: true, detail: {} }))");
            desk.page.waitForCondition(() -> !lost.isVisible());
            waitForMarks(desk, 3);
        }
    }
}
