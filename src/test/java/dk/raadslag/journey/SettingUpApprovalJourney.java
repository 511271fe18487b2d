package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At opsætte godkendelse")
class SettingUpApprovalJourney {

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en"})
    @DisplayName("En ny godkendelsesvej med to trin på samme tid")
    void a_new_route_with_two_steps_at_once(int width, String language) {
        String name = "Sag om veje %d".formatted(width);
        try (Chromium chromium = new Chromium();
                Window jonas = chromium.window("http://localhost:" + port, width, language)) {
            jonas.become("Jonas Fenger");
            Page page = jonas.open("/administration/godkendelsesveje");
            page.locator("main a.primary").focus();
            page.keyboard().press("Enter");
            page.locator("main button.primary").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("[role=alert]")).isVisible();
            jonas.look("route new with errors");
            page.locator("[role=alert] a").first().focus();
            page.keyboard().press("Enter");
            page.keyboard().type(name);
            page.locator("input[name=slags][value=OTHER]").focus();
            page.keyboard().press("Space");
            page.locator("#trin-0-navn").fill("Leder");
            page.locator("#trin-0-dage").fill("10");
            page.locator("button[value=ind]").focus();
            page.keyboard().press("Enter");
            page.locator("#trin-1-navn").fill("Økonomi");
            page.locator("#trin-1-dage").fill("10");
            page.locator("input[name=trin-1-samtidig]").focus();
            page.keyboard().press("Space");
            page.locator("main button.primary").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText(name);
            assertThat(page.locator("input[name=trin-1-samtidig]")).isChecked();
            jonas.look("route made");
            page.locator("form[action$=nedlaeggelse] button").click();
            assertThat(page.locator(".page-head .state")).hasCount(1);
            jonas.open("/administration/godkendelsesveje");
            jonas.open("/administration");
        }
    }

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en"})
    @DisplayName("Lukkedage, fravær og mails")
    void closing_days_absences_and_mail(int width, String language) {
        try (Chromium chromium = new Chromium();
                Window jonas = chromium.window("http://localhost:" + port, width, language)) {
            jonas.become("Jonas Fenger");
            Page page = jonas.open("/administration/kalender");
            page.locator("main form button.primary").click();
            jonas.look("calendar with errors");
            page.locator("#navn").fill("Dagen efter Kristi himmelfartsdag");
            page.locator("#fra").fill("2027-05-07");
            page.locator("main form button.primary").click();
            assertThat(page.locator("form[action$=aabning]")).hasCount(1);
            jonas.look("calendar with a day");
            page.locator("form[action$=aabning] button").click();
            assertThat(page.locator("form[action$=aabning]")).hasCount(0);
            jonas.open("/administration/fravaer");
            jonas.open("/administration/mail");
        }
    }
}
