package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At skrive en sag")
class WritingACaseJourney {

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en"})
    @DisplayName("Fra idé til godkendt")
    void from_an_idea_to_an_approved_case(int width, String language) {
        String title = "Fælles vagtplan %d %s".formatted(width, language);
        try (Chromium chromium = new Chromium();
                Window amina = chromium.window("http://localhost:" + port, width, language);
                Window torben = chromium.window("http://localhost:" + port, width, language)) {
            amina.become("Amina Kaya");
            begin(amina, title);
            String address = amina.page().url();
            assertThat(standing(amina, "recommendation")).hasText(amina.danish() ? "mangler" : "missing");
            write(amina, "recommendation", "At Chefforum beslutter, hvilke to enheder der begynder.");
            assertThat(standing(amina, "recommendation")).hasText(amina.danish() ? "skrevet" : "written");
            assertThat(amina.page().locator("[data-standing-said]"))
                    .hasText(amina.danish() ? "Indstilling: skrevet" : "Indstilling: written");
            write(amina, "presentation", "Fire enheder har hver deres vagtplan.");
            amina.look("paper written");
            fillIn(amina);
            send(amina, address);

            torben.become("Torben Egeskov");
            suggest(torben, title);
            approve(torben, address);

            accept(amina, address);
            amina.open(path(address) + "/historik");
            amina.page().locator("main tbody a").first().click();
            amina.look("paper revision");
            amina.open("/min-dag");
        }
    }

    private static void begin(Window amina, String title) {
        Page page = amina.open("/sager");
        page.locator("main a.primary").click();
        page.locator("#udvalg").selectOption("chefforum");
        page.locator("main form[method=get] button").click();
        page.locator("form[action='/sager'] button.primary").click();
        amina.look("paper new with errors");
        page.locator("#titel").fill(title);
        page.locator("form[action='/sager'] button.primary").click();
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("[role=textbox]").first()).isVisible();
        amina.look("paper begun");
    }

    private static Locator field(Window window, String key) {
        return window.page().locator("#editor-" + key);
    }

    /** What the list beside the text says of a field. */
    private static Locator standing(Window window, String key) {
        return window.page().locator("[data-standing-of=editor-" + key + "] [data-when]:visible");
    }

    private static void write(Window window, String key, String words) {
        Locator field = field(window, key);
        field.locator("[role=textbox]").click();
        window.page().waitForTimeout(100);
        window.page().keyboard().type(words);
        assertSaved(window, key);
    }

    private static void assertSaved(Window window, String key) {
        assertThat(field(window, key)).containsText(window.danish() ? "Gemt" : "Saved");
    }

    private static void fillIn(Window amina) {
        Page page = amina.page();
        page.locator("aside a[href$=oplysninger]").click();
        page.locator("#minutter").fill("mange");
        page.locator("form[action$=oplysninger] button.primary").click();
        amina.look("paper head with errors");
        page.locator("#minutter").fill("15");
        page.locator("#sagsnummer").fill("81.38.00-G01-7-26");
        page.locator("#indstiller").fill("Chefen for HR & Løn");
        page.locator("form[action$=oplysninger] button.primary").click();
        amina.look("paper head saved");
    }

    private static void send(Window amina, String address) {
        Page page = amina.open(path(address) + "/godkendelse");
        page.locator("#send ~ form[action$=indsendelse] button.primary").click();
        amina.look("paper not sent");
        page.locator("#person-0")
                .selectOption(page.locator("#person-0 option", new Page.LocatorOptions().setHasText("Torben Egeskov"))
                        .getAttribute("value"));
        page.locator("#send ~ form[action$=indsendelse] button.primary").click();
        assertThat(page.locator(".state.wait").first()).isVisible();
        amina.look("paper sent");
    }

    private static void suggest(Window torben, String title) {
        Page page = torben.open("/min-dag");
        torben.open("/min-dag/bunke");
        page.locator("article", new Page.LocatorOptions().setHasText(title))
                .locator("a.suggest")
                .click();
        field(torben, "presentation").locator("[role=textbox]").click();
        page.waitForTimeout(100);
        page.keyboard().press("Control+End");
        page.keyboard().type(" Afløsere dækker på tværs.");
        assertSaved(torben, "presentation");
        assertThat(field(torben, "presentation").locator("ins").first()).isVisible();
        torben.look("paper with suggestion");
    }

    private static void approve(Window torben, String address) {
        Page page = torben.open(path(address) + "/godkendelse");
        page.locator("form[action$=tilbagesendelse] button").click();
        torben.look("paper sent back without a reason");
        page.locator("form[action$='/godkendelse'] button.primary").click();
        assertThat(page.locator(".state.good").first()).isVisible();
        torben.look("paper approved");
    }

    private static void accept(Window amina, String address) {
        Page page = amina.open(path(address));
        amina.look("paper with another's suggestion");
        field(amina, "presentation")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(Pattern.compile(amina.danish() ? "^Acceptér" : "^Accept")))
                .first()
                .click();
        assertThat(field(amina, "presentation").locator("ins")).hasCount(0);
        page.reload();
        assertThat(field(amina, "presentation").locator("[role=textbox]")).containsText("Afløsere dækker på tværs.");
    }

    private static String path(String address) {
        return address.replaceFirst("https?://[^/]+", "");
    }
}
