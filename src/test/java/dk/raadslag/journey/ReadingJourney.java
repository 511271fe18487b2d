package dk.raadslag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At læse dagsordener og referater")
class ReadingJourney {

    private static final String MINUTES = "/udvalg/kommunalbestyrelsen/2025-04-29/referat";
    private static final String CORRECTED = "/udvalg/boerne-og-skoleudvalget/2026-10-06/referat";
    private static final List<String> PUBLIC = List.of(
            "/",
            "/dokumenter",
            "/dokumenter?type=dagsorden&aar=1999",
            "/udvalg",
            "/udvalg/kommunalbestyrelsen",
            MINUTES,
            MINUTES + "/punkt/4",
            MINUTES + "/punkt/13",
            MINUTES + "/udgaver",
            CORRECTED + "/udgaver",
            CORRECTED + "/udgave/1",
            "/soeg?q=stibroen",
            "/soeg?q=svoemmehall&fra=2026-13-99",
            "/personer/11",
            "/findes-ikke",
            "/sag/81.10.00-p20-1-2025",
            "/udvalg/boerne-og-skoleudvalget/2026-03-03/referat",
            "/udvalg/chefforum/2025-03-12/referat",
            "/tilgaengelighed",
            "/log-ind");
    private static final List<String> ADMINISTRATORS = List.of(
            "/",
            "/udvalg/chefforum",
            "/udvalg/chefforum/2025-03-12/referat",
            MINUTES + "/tilbagetraekning",
            "/administration",
            "/administration/import");

    static Chromium chromium;

    @LocalServerPort
    int port;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "1366, en", "820, da", "820, en", "320, da"})
    @DisplayName("Hver side kan læses af alle")
    void every_page_is_without_barriers(int width, String language) {
        try (Window window = window(width, language)) {
            PUBLIC.forEach(window::open);
        }
    }

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en", "320, da"})
    @DisplayName("Også det, en administrator ser")
    void also_what_an_administrator_sees(int width, String language) {
        try (Window window = window(width, language)) {
            window.become("Jonas Fenger");
            ADMINISTRATORS.forEach(window::open);
        }
    }

    @Test
    @DisplayName("Indholdslisten følger med")
    void the_list_of_contents_follows() {
        try (Window window = window(1366, "da")) {
            Page page = window.open(MINUTES);
            page.locator("#punkt-6").evaluate("item => item.scrollIntoView()");
            page.locator(".contents a[href='#punkt-6'][aria-current]").waitFor();
            assertThat(page.locator(".contents a[aria-current]").count()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("På en smal skærm folder indholdslisten sig ud og sammen")
    void the_list_of_contents_folds_when_narrow() {
        try (Window window = window(320, "da")) {
            Page page = window.open(MINUTES);
            assertThat(page.locator(".contents a").first().isVisible()).isFalse();
            page.locator(".contents summary").click();
            page.locator(".contents a[href='#punkt-5']").click();
            assertThat(page.url()).endsWith("#punkt-5");
            assertThat(page.locator(".contents a").first().isVisible()).isFalse();
        }
    }

    @Test
    @DisplayName("På en telefon fylder toppen højst en tredjedel, og udvalgets navn brydes ikke")
    void on_a_telephone_the_header_is_small_and_the_heading_whole() {
        try (Window window = window(320, "da")) {
            for (String address : List.of("/udvalg/kommunalbestyrelsen", MINUTES)) {
                assertThat(heightOfHeader(window.open(address))).isLessThanOrEqualTo(640 / 3);
                assertThat(linesOf("Kommunalbestyrelsen", window.page())).isOne();
            }
            window.become("Jonas Fenger");
            assertThat(heightOfHeader(window.open(MINUTES))).isLessThanOrEqualTo(640 / 3);
        }
    }

    private static int heightOfHeader(Page page) {
        return (Integer) page.evaluate("document.querySelector('.site-header').offsetHeight");
    }

    private static int linesOf(String word, Page page) {
        return (Integer) page.evaluate("""
                word => {
                  const text = document.querySelector('h1').firstChild;
                  const range = document.createRange();
                  range.setStart(text, text.data.indexOf(word));
                  range.setEnd(text, text.data.indexOf(word) + word.length);
                  return range.getClientRects().length;
                }""", word);
    }

    @Test
    @DisplayName("Hvor smal bliver til bred, kan indholdslisten stadig ses")
    void the_list_of_contents_is_there_where_narrow_becomes_wide() {
        try (Window window = window(46 * 16, "da")) {
            Page page = window.open(MINUTES);
            assertThat(page.locator(".contents a").first().isVisible()).isTrue();
        }
    }

    @Test
    @DisplayName("På papir står der, hvem der var til stede, og ikke vejen til andre sider")
    void on_paper_stands_who_was_there() {
        try (Window window = window(1366, "da")) {
            Page page = window.open(MINUTES + "/punkt/4");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".neighbours").isVisible()).isFalse();

            page.navigate(MINUTES);
            assertThat(page.locator(".contents").isVisible()).isFalse();
            assertThat(page.locator(".participants li").first().isVisible()).isTrue();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screenshots/on-paper.png"))
                    .setFullPage(true));
        }
    }

    @Test
    @DisplayName("Med tastaturet alene fra forsiden til en beslutning")
    void by_keyboard_alone_to_a_decision() {
        try (Window window = window(1366, "da")) {
            Page page = window.open("/udvalg");
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("Spring til indhold");
            page.keyboard().press("Enter");
            tabTo(page, "Kommunalbestyrelsen");
            page.keyboard().press("Enter");
            page.waitForURL("**/udvalg/kommunalbestyrelsen");
            tabTo(page, "Referat");
            page.keyboard().press("Enter");
            page.waitForURL("**/referat");
            tabTo(page, "Vis som PDF");
        }
    }

    private static void tabTo(Page page, String text) {
        for (int i = 0; i < 120; i++) {
            page.keyboard().press("Tab");
            if (focused(page).equals(text)) return;
        }
        throw new AssertionError("The keyboard never reaches " + text);
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.innerText")).strip();
    }

    private Window window(int width, String language) {
        return chromium.window("http://localhost:" + port, width, language);
    }
}
