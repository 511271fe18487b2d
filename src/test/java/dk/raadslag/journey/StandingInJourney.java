package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At være stedfortræder")
class StandingInJourney {

    @LocalServerPort
    int port;

    @Autowired
    private Clock clock = Clock.systemDefaultZone();

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en"})
    @DisplayName("Fra fravær til en sag på stedfortræderens dag")
    void from_an_absence_to_a_case_on_the_deputys_day(int width, String language) {
        try (Chromium chromium = new Chromium();
                Window rikke = chromium.window("http://localhost:" + port, width, language);
                Window mads = chromium.window("http://localhost:" + port, width, language)) {
            rikke.become("Rikke Uldal");
            Page page = rikke.open("/min-dag");
            page.locator("main a[href='/min-dag/fravaer']").click();
            page.locator("main form button.primary").click();
            rikke.look("absence with errors");
            page.locator("#fra").fill(LocalDate.now(clock).toString());
            page.locator("#til").fill(LocalDate.now(clock).plusDays(2).toString());
            page.locator("#stedfortraeder")
                    .selectOption(
                            page.locator("#stedfortraeder option", new Page.LocatorOptions().setHasText("Mads Ørskov"))
                                    .getAttribute("value"));
            page.locator("main form button.primary").click();
            assertThat(page.locator("main .state.wait")).hasCount(1);
            rikke.look("absence set");

            mads.become("Mads Ørskov");
            Page day = mads.open("/min-dag");
            assertThat(day.locator("main .state").first()).containsText("Rikke Uldal");
            day.locator("#venter ~ ul a").first().click();
            mads.look("paper as deputy");
            mads.open("/min-dag/bunke");
            mads.open("/min-dag/fravaer");
            mads.open("/min-dag/mail");

            page.locator("form[action$=ophoer] button").click();
            assertThat(page.locator("main .state.wait")).hasCount(0);
            day.navigate("http://localhost:" + port + "/min-dag");
            assertThat(day.locator("#venter ~ ul")).hasCount(0);
        }
    }
}
