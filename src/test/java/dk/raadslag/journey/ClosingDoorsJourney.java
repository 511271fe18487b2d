package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At lukke døre")
class ClosingDoorsJourney {

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en"})
    @DisplayName("Begrundelsen kommer på listen og vælges på sagen")
    void a_reason_is_put_on_the_list_and_chosen_for_a_case(int width, String language) {
        String name = "Herreløse dyr %d".formatted(width);
        try (Chromium chromium = new Chromium()) {
            try (Window jonas = chromium.window("http://localhost:" + port, width, language)) {
                jonas.become("Jonas Fenger");
                Page page = jonas.open("/administration/lukning");
                page.locator("main button.primary").click();
                assertThat(page.locator("[role=alert]").first()).isVisible();
                jonas.look("closure reason refused");
                page.locator("#navn").fill(name);
                page.locator("#tekst").fill("Sagen angår et dyr uden ejer.");
                page.locator("#hjemmel").fill("kommunestyrelsesloven § 10");
                page.locator("main button.primary").click();
                assertThat(page.locator("main")).containsText(name);
                jonas.look("closure reasons");
            }
            try (Window amina = chromium.window("http://localhost:" + port, width, language)) {
                amina.become("Amina Kaya");
                Page page = amina.page();
                page.navigate("/sager/ny?udvalg=chefforum");
                page.locator("#titel").fill("Hunden ved stationen %d".formatted(width));
                page.locator("form[action='/sager'] button.primary").click();
                page.locator("a[href$='/oplysninger']").first().click();
                page.locator("input[name=lukket][value=true]").check();
                page.locator("#neutral").fill("En sag om dyr");
                page.locator("#valgt").selectOption(new SelectOption().setLabel(name));
                page.locator("#genvurdering").fill("2031-03-01");
                amina.look("head of a closed case");
                page.locator("main form button.primary").first().click();
                assertThat(page.locator("main"))
                        .containsText("Sagen angår et dyr uden ejer. (kommunestyrelsesloven § 10)");
                amina.look("closed case");
            }
        }
    }

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en"})
    @DisplayName("Et medlem lukkes ude fra et punkt og lukkes ind igen")
    void a_member_is_shut_out_from_an_item_and_let_back_in(int width, String language) {
        try (Chromium chromium = new Chromium();
                Window karen = chromium.window("http://localhost:" + port, width, language)) {
            karen.become("Karen Holst");
            Page page = karen.open("/dagsordener");
            page.locator("main a:has-text('Chefforum')")
                    .nth(language.equals("da") ? 2 : 3)
                    .click();
            page.locator("form[action^='/dagsordener'] button.primary").click();
            page.locator(".agenda-item a[href$='/inhabilitet']").first().click();
            page.locator("main button.primary").click();
            assertThat(page.locator("[role=alert]").first()).isVisible();
            karen.look("exclusion refused");
            page.locator("#person").selectOption(new SelectOption().setIndex(1));
            page.locator("#grund").fill("Ejer nabogrunden");
            page.locator("main form.reading button.primary").click();
            assertThat(page.locator("#lukket-ude ~ ul li")).hasCount(1);
            karen.look("shut out from an item");
            page.locator(".breadcrumbs a, nav a[href^='/dagsordener/']").last().click();
            karen.look("agenda with somebody shut out");
            page.goBack();
            page.locator("form[action$='/ophoer'] button").click();
            assertThat(page.locator("#lukket-ude")).hasCount(0);
        }
    }
}
