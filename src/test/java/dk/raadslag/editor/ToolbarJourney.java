package dk.raadslag.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import dk.raadslag.richtext.RichText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Editorens værktøjslinje")
class ToolbarJourney {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Test
    void is_reached_used_and_left_by_keyboard_alone() {
        try (Desk desk = DESKS.wide().open("write")) {
            desk.write("Hallen");
            desk.press("Control+a", "Alt+F10");
            assertThat(desk.focused()).isEqualTo("undo");
            desk.press("ArrowRight", "ArrowRight", "Enter");
            assertThat(desk.focused()).isEqualTo("bold");
            assertThat(desk.page.locator("[data-tool=bold]").getAttribute("aria-pressed"))
                    .isEqualTo("true");
            desk.press("End");
            assertThat(desk.focused()).isEqualTo("suggest");
            desk.press("Escape");
            assertThat(desk.writing()).isTrue();

            assertThat(desk.saved())
                    .isEqualTo(RichText.of(new Paragraph(List.of(new Text("Hallen", Set.of(Mark.STRONG), null)))));
        }
    }

    @Test
    void tab_goes_through_the_toolbar_and_the_text_and_on() {
        try (Desk desk = DESKS.wide().open("write")) {
            desk.page.getByText("Begynd med eksemplet").focus();
            desk.press("Tab");
            assertThat(desk.focused()).isEqualTo("undo");
            desk.press("Tab");
            assertThat(desk.writing()).isTrue();
            desk.press("Tab");
            assertThat(desk.focused()).isEqualTo("next");
        }
    }

    @Test
    void the_text_is_named_by_its_heading() {
        try (Desk desk = DESKS.wide().open("write")) {
            assertThat(desk.page
                            .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Sagsfremstilling"))
                            .getAttribute("aria-multiline"))
                    .isEqualTo("true");
        }
    }

    @Test
    void a_link_is_only_to_an_address_that_may_be_linked_to() {
        try (Desk desk = DESKS.wide().open("write")) {
            desk.write("Se referatet");
            desk.press("Control+Shift+ArrowLeft", "Control+k");
            Locator address = desk.page.getByLabel("Adresse");
            address.fill("javascript:alert(1)");
            desk.press("Enter");
            assertThat(address.getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(desk.page.locator("dialog .error-text").first().textContent())
                    .contains("https://");
            address.fill("www.bakkedal.dk/referat");
            desk.press("Enter");

            assertThat(desk.writing()).isTrue();
            assertThat(desk.saved())
                    .isEqualTo(RichText.of(new Paragraph(List.of(
                            Text.of("Se "), new Text("referatet", Set.of(), "https://www.bakkedal.dk/referat")))));
        }
    }

    @Test
    void a_picture_has_words_and_a_note_its_own_line() {
        try (Desk desk = DESKS.wide().open("write")) {
            desk.write("Hallen");
            desk.tool("footnote");
            desk.page.keyboard().type("Opført 1974");
            desk.press("Enter");
            desk.tool("figure");
            desk.page
                    .getByLabel("Billede (")
                    .setInputFiles(new FilePayload("hal.png", "image/png", "x".getBytes(StandardCharsets.UTF_8)));
            desk.press("Enter");
            desk.page.locator("dialog button[type=submit]").click();
            assertThat(desk.page.getByLabel("Alternativ tekst").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            desk.page.getByLabel("Alternativ tekst").fill("Hallen set fra vest");
            desk.page.locator("dialog button[type=submit]").click();
            desk.field().locator("figure").waitFor();

            assertThat(desk.saved())
                    .isEqualTo(RichText.of(
                            new Paragraph(List.of(Text.of("Hallen"), new Footnote(List.of(Text.of("Opført 1974"))))),
                            new Figure("/billeder/12", "Hallen set fra vest", null),
                            new Paragraph(List.of())));
        }
    }

    @Test
    void what_is_put_in_is_inserted_and_what_is_changed_is_saved() {
        RichText text = RichText.of(
                new Paragraph(List.of(new Text("Referatet", Set.of(), "https://www.bakkedal.dk"))),
                new Figure("/billeder/12", "Hallen", null),
                new Paragraph(List.of()));
        try (Desk desk = DESKS.wide().open("write", text)) {
            desk.field().locator("p").last().click();
            for (String tool : List.of("link", "table", "figure", "footnote"))
                assertThat(button(desk, tool)).as(tool).isEqualTo("Indsæt");
            desk.field().locator("a").click();
            assertThat(button(desk, "link")).isEqualTo("Gem");
            desk.field().locator("figure").click();
            assertThat(button(desk, "figure")).isEqualTo("Gem");
        }
    }

    /** What the button of the tool's dialog says; the dialog is closed again. */
    private static String button(Desk desk, String tool) {
        desk.tool(tool);
        String words = desk.page.locator("dialog button[type=submit]").textContent();
        desk.press("Escape");
        return words;
    }
}
