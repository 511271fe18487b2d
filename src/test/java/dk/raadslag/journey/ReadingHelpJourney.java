package dk.raadslag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At få hjælp")
class ReadingHelpJourney {

    /** With pictures, with lists of keys, and with links in every place; the others are looked at in one width. */
    private static final List<String> OF_EACH_KIND =
            List.of("/hjaelp/skriv-en-sag", "/hjaelp/taster", "/hjaelp/laes-og-godkend", "/hjaelp/hvem-ser-hvad");

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "1366, en", "820, da", "820, en", "320, da", "320, en"})
    @DisplayName("Hver vejledning kan læses af alle")
    void every_guide_is_readable_by_all(int width, String language) {
        try (Chromium chromium = new Chromium();
                Window reader = chromium.window("http://localhost:" + port, width, language)) {
            Page page = reader.open("/hjaelp");
            List<String> guides = page.locator("main li a[href^='/hjaelp/']").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            assertThat(guides).hasSizeGreaterThan(15);
            for (String guide : guides) {
                page.navigate(guide);
                assertThat(page.locator("h1").count()).isEqualTo(1);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as("%s fits %d", guide, width)
                        .isLessThanOrEqualTo(width);
                if (width == 820 || OF_EACH_KIND.contains(guide)) reader.look(guide);
            }
        }
    }

    @Test
    @DisplayName("Fra siden til vejledningen med tastaturet alene, og det samme sted på hver side")
    void from_a_page_to_its_guide_by_keyboard() {
        try (Chromium chromium = new Chromium();
                Window amina = chromium.window("http://localhost:" + port, 820, "da")) {
            amina.become("Amina Kaya");
            Page page = amina.open("/sager/ny");
            tabTo(page, "Hjælp");
            page.keyboard().press("Enter");
            page.waitForURL("**/hjaelp/begynd-en-sag");
            amina.open("/min-dag");
            tabTo(page, "Hjælp");
        }
    }

    @Test
    @DisplayName("Tasterne på værktøjslinjen er dem, hjælpen nævner")
    void the_keys_of_the_toolbar_are_those_that_help_names() {
        for (String language : List.of("da", "en")) {
            try (Chromium chromium = new Chromium();
                    Window amina = chromium.window("http://localhost:" + port, 1366, language)) {
                amina.become("Amina Kaya");
                Page page = amina.page();
                page.navigate("/sager");
                page.locator("main td a").first().click();
                page.locator("[role=toolbar]").first().waitFor();
                List<String> keys = page.locator("[role=toolbar]").first().locator("[aria-keyshortcuts]").all().stream()
                        .map(tool -> tool.getAttribute("title").replaceFirst(" \\((.*)\\)$", ": $1"))
                        .toList();
                assertThat(keys).hasSizeGreaterThan(10);
                page.navigate("/hjaelp/taster");
                assertThat(page.locator("article li").allInnerTexts()).containsAll(keys);
            }
        }
    }

    private static void tabTo(Page page, String words) {
        for (int i = 0; i < 12; i++) {
            page.keyboard().press("Tab");
            if (words.equals(page.evaluate("document.activeElement.textContent"))) return;
        }
        throw new AssertionError("The keyboard never reaches " + words);
    }
}
