package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.raadslag.importing.word.DocxFile.p;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.raadslag.importing.word.DocxFile;
import dk.raadslag.manuscript.WordEdits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At rette en sag i Word")
class EditingInWordJourney {

    private static final String TEXT = "Stien bygges i 2027. Den koster 2 mio. kr. og er tre meter bred.";

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en"})
    @DisplayName("Det, der er rettet i Word, kommer tilbage som forslag")
    void what_is_edited_in_word_comes_back(int width, String language) throws IOException {
        try (Chromium chromium = new Chromium();
                Window amina = chromium.window("http://localhost:" + port, width, language)) {
            amina.become("Amina Kaya");
            String path = begin(amina, "Sti ved havnen %d %s".formatted(width, language));
            write(amina);
            comment(amina);
            WordEdits file = new WordEdits(download(amina));
            handIn(amina, "notat.docx", "Kære alle".getBytes(StandardCharsets.UTF_8));
            assertThat(amina.page().locator("[role=alert]")).isFocused();
            amina.look("word file refused");

            byte[] edited = file.tracked("2027", "2029", "Karen Holst", "2026-11-23T10:00:00Z")
                    .tracked("tre meter", "fire meter", "Rådgiver Jensen", "2026-11-23T11:00:00Z")
                    .replaced("2 mio.", "3 mio.")
                    .commented("Den koster ", 90, "Karen Holst", "Er det med drift?")
                    .answered(90, 91, "Rådgiver Jensen", "Nej, kun anlæg.")
                    .bytes();
            handIn(amina, "Sti ved havnen rettet.docx", edited);
            amina.look("word file found");
            assertThat(amina.page().locator("main ins")).containsText(new String[] {"3", "2029", "fire"});
            amina.page().locator("form[action$=forslag] button").click();

            assertThat(amina.page().locator("h1")).containsText("Sti ved havnen");
            assertThat(text(amina)).containsText("2029");
            assertThat(amina.page().locator(".notice.good[role=status]")).isVisible();
            assertThat(card(amina).locator(".comment-thread")).hasCount(2);
            amina.look("word file taken");
            amina.open(path);
        }
    }

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en"})
    @DisplayName("En sag, der er skrevet i Word, kommer ind felt for felt")
    void a_case_written_in_word_comes_in(int width, String language) {
        try (Chromium chromium = new Chromium();
                Window amina = chromium.window("http://localhost:" + port, width, language)) {
            amina.become("Amina Kaya");
            begin(amina, "Sti ved åen %d %s".formatted(width, language));
            amina.look("empty case");
            amina.page().locator(".notice a[href$='/word']").click();
            byte[] file = DocxFile.of(p("H1", "Indstilling")
                            + p("at stien bygges")
                            + p("H1", "Tidsplan")
                            + p("Stien står færdig i 2027.")
                            + p("H1", "Økonomiske konsekvenser")
                            + p("Stien koster 2 mio. kr."))
                    .styles("<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style>")
                    .file()
                    .bytes();
            handIn(amina, "Sti ved åen.docx", file);
            amina.look("word text divided");
            amina.page().locator("form[action$=forslag] button").click();
            assertThat(amina.page().locator("section[aria-labelledby=felt-finance] [role=textbox]"))
                    .hasText("Stien koster 2 mio. kr.");
            assertThat(text(amina)).containsText("2027");
            assertThat(card(amina).locator(".comment-thread")).containsText("Tidsplan");
            amina.look("word text taken");
        }
    }

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en"})
    @DisplayName("En hel sag, der er sat ind i ét felt, fordeles på felterne")
    void a_case_put_into_one_field_is_divided(int width, String language) {
        try (Chromium chromium = new Chromium();
                Window amina = chromium.window("http://localhost:" + port, width, language)) {
            amina.become("Amina Kaya");
            String path = begin(amina, "Sti ved skoven %d %s".formatted(width, language));
            text(amina)
                    .evaluate("""
                    (field, html) => {
                      const data = new DataTransfer();
                      data.setData("text/html", html);
                      field.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
                    }""", "<h1>Sagsfremstilling</h1><p>Stien er smal.</p><h1>Økonomi</h1><p>2 mio. kr.</p>");
            assertSaved(amina);
            amina.open(path);
            amina.page().locator("a[href$='/fordel']").click();
            amina.look("text to divide");
            amina.page().locator("form[action$='/fordel'] button").click();
            assertThat(amina.page().locator("section[aria-labelledby=felt-finance] [role=textbox]"))
                    .hasText("2 mio. kr.");
            assertThat(text(amina)).hasText("Stien er smal.");
            amina.look("text divided");
        }
    }

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en"})
    @DisplayName("Den, der skal godkende, kan gøre det, hvor Word-filen er afleveret")
    void an_approver_returns_the_file(int width, String language) throws IOException {
        try (Chromium chromium = new Chromium();
                Window rikke = chromium.window("http://localhost:" + port, width, language)) {
            rikke.become("Rikke Uldal");
            Page page = rikke.open("/min-dag");
            String waiting = page.locator("#venter ~ ul a").first().getAttribute("href");
            rikke.open(waiting.replaceFirst("^(/sager/\\d+).*", "$1"));
            handIn(rikke, "sag.docx", download(rikke));
            rikke.look("word file to approve by");
            assertThat(page.locator("form[action$='/godkendelse'] button")).isVisible();
        }
    }

    private static void handIn(Window window, String name, byte[] file) {
        Page page = window.page();
        if (page.locator("#fil").count() == 0) {
            page.locator("aside a[href$='/word']").click();
            window.look("word file to hand in");
        }
        page.locator("#fil").setInputFiles(new FilePayload(name, "", file));
        page.locator("form[action$='/word'] button").click();
    }

    private static byte[] download(Window window) throws IOException {
        return Files.readAllBytes(window.page()
                .waitForDownload(
                        () -> window.page().locator("a[href$='sag.docx']").click())
                .path());
    }

    private static String begin(Window amina, String title) {
        Page page = amina.open("/sager/ny?udvalg=chefforum");
        page.locator("#titel").fill(title);
        page.locator("form[action='/sager'] button.primary").click();
        assertThat(page.locator("h1")).hasText(title);
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    private static Locator card(Window window) {
        return window.page().locator("section.paper-field[aria-labelledby=felt-presentation]");
    }

    private static void comment(Window window) {
        card(window).locator(".comment-new summary").click();
        card(window).locator(".comment-new textarea").fill("Husk naboerne.");
        card(window).locator(".comment-new button.primary").click();
        assertThat(card(window).locator(".comment-thread")).hasCount(1);
    }

    private static Locator text(Window window) {
        return card(window).locator("[role=textbox]");
    }

    private static void write(Window window) {
        text(window).focus();
        window.page().waitForTimeout(120);
        window.page().keyboard().type(TEXT);
        assertSaved(window);
    }

    private static void assertSaved(Window window) {
        assertThat(card(window).locator(".editor-state"))
                .containsText(Pattern.compile(window.danish() ? "^Gemt" : "^Saved"));
    }
}
