package dk.raadslag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At give en ny sekretær adgang")
class LettingInJourney {

    private static final String PASSWORD = "fire røde kaffekopper";
    private static final String LIST = "/administration/adgange";

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "1366, en", "820, da", "820, en"})
    @DisplayName("Fra navn og e-mail til adgangskode, og ud igen")
    void from_a_name_to_a_password_and_out_again(int width, String language) {
        String email = "signe.%d.%s@bakkedal.dk".formatted(width, language);
        try (Chromium chromium = new Chromium();
                Window jonas = window(chromium, width, language);
                Window signe = window(chromium, width, language)) {
            jonas.become("Jonas Fenger");
            jonas.open("/administration");
            letIn(jonas, email);
            String account = jonas.page().url();
            choosePassword(signe, link(jonas));
            logIn(signe, email);
            shutOut(jonas, account);
            signe.page().reload();
            assertThat(signe.page().locator(".who").count()).isZero();
        }
    }

    private static void letIn(Window jonas, String email) {
        Page page = jonas.open(LIST);
        page.locator("main a.primary").click();
        page.locator("main button").click();
        jonas.look("access new with errors");
        page.locator("[role=alert] a").first().click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("name");
        page.keyboard().type("Signe Skovgaard");
        page.locator("#email").fill(email);
        page.locator("input[value=SECRETARY]").check();
        page.locator("main button.primary").click();
        jonas.look("access given");
        assertThat(page.locator("main [role=status]").count()).isEqualTo(1);
    }

    private static String link(Window jonas) {
        jonas.page().locator("form[action$=link] button").click();
        jonas.look("access link");
        return jonas.page().locator("#link").inputValue();
    }

    private static void choosePassword(Window signe, String link) {
        Page page = signe.page();
        page.navigate(link);
        page.locator("main button").click();
        signe.look("password missing");
        page.locator("#kodeord").fill(PASSWORD);
        page.locator("main button").click();
        page.waitForURL("**/log-ind");
        signe.look("password chosen");
    }

    private static void logIn(Window signe, String email) {
        Page page = signe.page();
        page.locator("#email").fill(email);
        page.locator("#kodeord").fill(PASSWORD);
        page.locator("form[action='/log-ind'] button").click();
        assertThat(page.locator(".who").textContent()).contains("Signe Skovgaard");
    }

    private static void shutOut(Window jonas, String account) {
        Page page = jonas.page();
        page.navigate(account);
        page.locator("form[action$=lukning] button").click();
        jonas.look("access closing without a reason");
        page.locator("#reason").fill("fratrådt");
        page.locator("form[action$=lukning] button").click();
        jonas.look("access closed");
        assertThat(page.url()).endsWith(LIST);
        page.locator("td a", new Page.LocatorOptions().setHasText("Jonas Fenger"))
                .click();
        jonas.look("access ones own");
        assertThat(page.locator("form[action$=lukning] button").isDisabled()).isTrue();
    }

    private Window window(Chromium chromium, int width, String language) {
        return chromium.window("http://localhost:" + port, width, language);
    }
}
