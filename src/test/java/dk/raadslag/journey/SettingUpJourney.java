package dk.raadslag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At oprette et udvalg")
class SettingUpJourney {

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "1366, en", "820, da", "820, en"})
    @DisplayName("Fra navn til medlemmer")
    void from_a_name_to_members(int width, String language) {
        String name = "Landdistriktsrådet %d %s".formatted(width, language);
        try (Chromium chromium = new Chromium();
                Window jonas = chromium.window("http://localhost:" + port, width, language);
                Window amina = chromium.window("http://localhost:" + port, width, language)) {
            jonas.become("Jonas Fenger");
            amina.become("Amina Kaya");
            create(jonas, name);
            addMember(jonas);
            endMembership(jonas);
            correctLastDay(jonas);
            jonas.open("/udvalg");
            assertThat(jonas.page().locator("main").innerText()).contains(name);
            jonas.open("/administration/udvalg/kommunalbestyrelsen");
            String slug = endCommittee(jonas, name);
            beginCase(amina, slug);
        }
    }

    private static void create(Window jonas, String name) {
        Page page = jonas.open("/administration/udvalg");
        page.locator("main a.primary").click();
        page.locator("main button.primary").click();
        jonas.look("committee new with errors");
        page.locator("[role=alert] a").click();
        page.keyboard().type(name);
        page.locator("#art").selectOption("OTHER");
        page.locator("main button.primary").click();
        jonas.look("committee new");
    }

    private static void addMember(Window jonas) {
        Page page = jonas.page();
        page.locator("form[action$=medlemmer] button").click();
        jonas.look("committee member missing");
        assertThat(page.locator("#person-error").count()).isEqualTo(1);
        page.locator("#navn").fill("Aase Bro");
        page.locator("#fra").fill("2026-05-01");
        page.locator("form[action$=medlemmer] button").click();
        assertThat(page.locator("tbody tr").innerText()).contains("Aase Bro");
    }

    private static void endMembership(Window jonas) {
        Page page = jonas.page();
        Locator leaving = page.locator("tbody details");
        leaving.locator("summary").click();
        leaving.locator("input[type=date]").fill("2026-04-30");
        page.locator("form[action$=udtraeden] button").click();
        jonas.look("committee member ends too early");
        page.locator("[role=alert] a").click();
        page.locator("form[action$=udtraeden] input[type=date]").fill("2026-05-31");
        page.locator("form[action$=udtraeden] [type=checkbox]").check();
        page.locator("form[action$=udtraeden] button").click();
        jonas.look("committee member ended");
        page.locator("#ubesatte a").click();
        assertThat(page.locator("#nyt-medlem [name=ubesat]").count()).isEqualTo(1);
        jonas.look("committee vacant seat filled");
    }

    private static void correctLastDay(Window jonas) {
        Page page = jonas.page();
        page.locator("section > details > summary").click();
        page.locator("td details > summary").click();
        jonas.look("committee former member corrected");
        page.locator("form[action$=udtraeden] input[type=date]").fill("2026-06-30");
        page.locator("form[action$=udtraeden] button").click();
        page.locator("#ubesatte button").click();
        page.locator("section > details > summary").last().click();
        page.locator("li details > summary").click();
        page.locator("form[action$=sidste-dag] input[type=date]").fill("2026-01-01");
        page.locator("form[action$=sidste-dag] button").click();
        jonas.look("committee vacancy ends too early");
        page.locator("[role=alert] a").click();
        page.locator("form[action$=sidste-dag] input[type=date]").fill("");
        page.locator("form[action$=sidste-dag] button").click();
        assertThat(page.locator("#ubesatte li").count()).isEqualTo(1);
        jonas.look("committee vacancy corrected");
    }

    private static String endCommittee(Window jonas, String name) {
        Page page = jonas.open("/administration/udvalg");
        page.locator("main li a", new Page.LocatorOptions().setHasText(name)).click();
        String slug = page.url().replaceAll(".*/", "");
        page.locator("#ophoer").fill("2026-01-31");
        page.locator("form[action$=ophoer] button").click();
        jonas.look("committee ended");
        return slug;
    }

    private static void beginCase(Window amina, String slug) {
        Page page = amina.page();
        page.navigate("/sager/ny?vis=skabeloner&udvalg=" + slug);
        assertThat(page.locator("#udvalg-error").count()).isEqualTo(1);
        amina.look("case for a committee that ended");
    }
}
