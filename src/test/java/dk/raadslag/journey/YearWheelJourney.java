package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At passe et årshjul")
class YearWheelJourney {

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da, Sundheds- og Kulturudvalget", "820, en, Ældrerådet"})
    @DisplayName("Fra et emne hvert kvartal til det, der mangler på dagsordenen")
    void from_a_topic_every_quarter_to_what_an_agenda_lacks(int width, String language, String committee) {
        try (Chromium chromium = new Chromium();
                Window karen = chromium.window("http://localhost:" + port, width, language)) {
            karen.become("Karen Holst");
            Page page = karen.page();
            page.locator("nav a[href='/dagsordener']").click();
            page.locator("main li:has-text('%s') a".formatted(committee))
                    .first()
                    .click();
            page.locator("form[action^='/dagsordener'] button.primary").click();
            assertThat(page.locator(".agenda-item")).hasCount(3);
            String agenda = page.url();
            page.locator(".page-head a[href$='/aarshjul']").click();
            karen.look("year wheel");
            add(page, karen);
            page.navigate(agenda);
            karen.look("agenda lacking a topic");
            page.locator("form[action$='/aarshjul'] button").click();
            assertThat(page.locator(".agenda-item")).hasCount(4);
            assertThat(page.locator(".agenda-item").nth(2)).containsText("Sygefravær");
        }
    }

    private static void add(Page page, Window karen) {
        page.locator("input[value=MONTHS]").last().check();
        page.locator("#nyt-titel").fill("Sygefravær");
        page.locator("section[aria-labelledby=nyt-emne] button").click();
        assertThat(page.locator("[role=alert]").first()).isVisible();
        assertThat(page.locator("#nyt-titel")).hasValue("Sygefravær");
        karen.look("year wheel refused");
        page.locator("section[aria-labelledby=nyt-emne] input[value=QUARTERLY]").check();
        page.locator("section[aria-labelledby=nyt-emne] button").click();
        assertThat(page.locator("section[aria-labelledby=emner] h3:has-text('Sygefravær')"))
                .isVisible();
        karen.look("year wheel with a topic");
    }
}
