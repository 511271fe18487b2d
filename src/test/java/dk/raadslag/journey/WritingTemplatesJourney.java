package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At skrive en skabelon")
class WritingTemplatesJourney {

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en"})
    @DisplayName("Fra navn til felter, og ud af brug igen")
    void from_a_name_to_fields(int width, String language) {
        String name = "Sag om veje %d".formatted(width);
        try (Chromium chromium = new Chromium();
                Window jonas = chromium.window("http://localhost:" + port, width, language)) {
            jonas.become("Jonas Fenger");
            Page page = jonas.open("/administration/skabeloner");
            page.locator("main a.primary").click();
            page.locator("main button.primary").first().click();
            jonas.look("template new with errors");
            page.locator("[role=alert] a").first().click();
            page.keyboard().type(name);
            page.locator("input[name=slags][value=OTHER]").check();
            page.locator("#felt-0-overskrift").fill("Resumé");
            page.locator("#felt-0-noegle").fill("summary");
            page.locator("#felt-0-eksempel").fill("# Baggrund\n\n- fire uheld");
            page.locator("button[value=ind]").click();
            page.locator("#felt-1-overskrift").fill("Økonomi");
            page.locator("#felt-1-noegle").fill("finance");
            page.locator("button[value=op-1]").click();
            assertThat(page.locator("#felt-0-noegle")).hasValue("finance");
            page.locator("main button.primary").first().click();
            assertThat(page.locator("h1")).hasText(name);
            jonas.look("template made");
            page.locator("form[action$=nedlaeggelse] button").click();
            assertThat(page.locator(".page-head .state")).hasCount(1);
            jonas.open("/administration/skabeloner");
        }
    }
}
