package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At få læst korrektur på en sag")
class ProofreadingACaseJourney {

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en", "390, da", "320, en"})
    @DisplayName("Mens der skrives, og som liste før den sendes")
    void while_writing_and_as_a_list(int width, String language) {
        try (Chromium chromium = new Chromium();
                Window amina = chromium.window("http://localhost:" + port, width, language)) {
            amina.become("Amina Kaya");
            begin(amina, "Fælles vagtplan på %d %s [ENHED?]".formatted(width, language));
            Page page = amina.page();
            String address = page.url().replaceFirst("https?://[^/]+", "");
            Locator field = page.locator("#editor-presentation");
            write(amina, field);
            mendByKeyboard(amina, field);

            page.locator("aside a[href$='/korrektur']").click();
            amina.look("proof list");
            assertThat(page.locator("section[aria-labelledby=skal] h3")).hasCount(2);
            page.locator("section[aria-labelledby=skal] h3 a").last().click();
            assertThat(field.locator(".proof-item")).hasCount(1);

            amina.open(address + "/godkendelse");
            assertThat(page.locator(".notice.warn:has(a[href$='/korrektur'])"))
                    .containsText(amina.danish() ? "2 skal rettes" : "2 must be mended");
        }
    }

    private static void begin(Window amina, String title) {
        Page page = amina.open("/sager/ny?udvalg=chefforum");
        page.locator("#titel").fill(title);
        page.locator("form[action='/sager'] button.primary").click();
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("[role=textbox]").first()).isVisible();
    }

    private static void write(Window amina, Locator field) {
        field.locator("[role=textbox]").click();
        amina.page().waitForTimeout(100);
        amina.page().keyboard().type("Komunens fire enheder får en fælles vagtplan den [DATO?].");
        assertThat(field.locator(".proof-mark.advice")).hasText("Komunens");
        assertThat(field.locator(".proof-mark.must")).hasText("[DATO?]");
        assertThat(field.locator(".editor-proof summary"))
                .hasText(
                        amina.danish()
                                ? "Korrektur: 1 skal rettes, 1 råd"
                                : "Proof-reading: 1 must be mended, 1 piece of advice");
        amina.look("proof while writing");
        field.scrollIntoViewIfNeeded();
        field.locator(".editor-proof").scrollIntoViewIfNeeded();
        amina.look("proof list while writing");
    }

    /** From the text to the list and its buttons, and back to the text by undoing. */
    private static void mendByKeyboard(Window amina, Locator field) {
        Page page = amina.page();
        page.keyboard().press("Alt+F7");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        String mend = amina.danish() ? "Ret til »Kommunens«" : "Correct to “Kommunens”";
        for (int i = 0; i < 10 && !mend.equals(focused(page)); i++)
            page.keyboard().press("Tab");
        page.waitForResponse(
                answer -> answer.request().method().equals("PUT"),
                () -> page.keyboard().press("Enter"));
        assertThat(field.locator("[role=textbox]")).containsText("Kommunens fire enheder");
        assertThat(field.locator(".proof-item")).hasCount(1);
        page.reload();
        assertThat(field.locator("[role=textbox]")).containsText("Kommunens fire enheder");
        assertThat(field.locator(".proof-item")).hasCount(1);
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.textContent"));
    }

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en", "320, da"})
    @DisplayName("Administratoren bestemmer, hvad der skal rettes, og skriver ordlisten")
    void an_administrator_decides_and_lists_words(int width, String language) {
        try (Chromium chromium = new Chromium();
                Window jonas = chromium.window("http://localhost:" + port, width, language)) {
            jonas.become("Jonas Fenger");
            Page page = jonas.open("/administration/korrektur");
            page.locator("#vaegt-hardText").selectOption("OFF");
            page.locator("form[action$=korrektur] button.primary").click();
            assertThat(page.locator("#vaegt-hardText")).hasValue("OFF");
            page.locator("#ord").fill("Zwirken%d\n<nej>".formatted(width));
            page.locator("form[action$=ordliste] button.primary").click();
            jonas.look("word list with errors");
            page.locator("[role=alert] a").click();
            assertThat(page.locator("#ord")).isFocused();
            page.locator("#ord").fill("Zwirken%d".formatted(width));
            page.locator("form[action$=ordliste] button.primary").click();
            assertThat(page.locator("#ord")).hasValue("Zwirken%d".formatted(width));
            jonas.look("word list saved");
        }
    }
}
