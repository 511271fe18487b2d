package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.raadslag.paper.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At lægge bilag til en sag")
class AttachingJourney {

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en", "390, da"})
    @DisplayName("Fra tomme hænder til tre bilag i orden")
    void from_nothing_to_three_in_order(int width, String language) {
        try (Chromium chromium = new Chromium();
                Window karen = chromium.window("http://localhost:" + port, width, language)) {
            karen.become("Karen");
            String paper = begin(karen.page());
            handIn(karen);
            karen.open(paper + "/bilag");
            moveByKeyboard(karen.page());
            describe(karen);
            findSubject(karen, paper);
        }
    }

    private static String begin(Page page) {
        page.navigate("/sager/ny");
        page.locator("#udvalg").selectOption("chefforum");
        page.locator("form[action='/sager/ny'] button").click();
        page.locator("#titel").fill("Parkering ved rådhuset");
        page.locator("form[action='/sager'] button.primary").click();
        return page.url();
    }

    private static void handIn(Window karen) {
        Page page = karen.page();
        page.locator("#filer").setInputFiles(new FilePayload[] {
            new FilePayload("Kort over pladserne.pdf", "application/pdf", Files.PDF),
            new FilePayload("Notat.docx", "", Files.docx()),
            new FilePayload("Foto.png", "image/png", Files.picture("png", 40, 30)),
            new FilePayload("faktura.pdf", "application/pdf", Files.PROGRAM)
        });
        assertThat(page.locator("[data-chosen]")).containsText("4");
        page.locator("form[action$='/bilag'] button").click();
        karen.look("attachments handed in");
        assertThat(page.locator("[role=alert]")).containsText("faktura.pdf");
        assertThat(page.locator("section[id^='bilag-']")).hasCount(3);
    }

    private static void moveByKeyboard(Page page) {
        Locator up = page.locator("section[id^='bilag-']").nth(2).locator("button[value=true]");
        up.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("section[id^='bilag-'] h2").nth(1)).containsText("Foto");
    }

    private static void describe(Window karen) {
        Page page = karen.page();
        Locator first = page.locator("section[id^='bilag-']").first();
        first.locator("summary").first().click();
        karen.look("attachment being described");
        first.locator("input[name=navn]").fill("Tegning");
        first.locator("input[name=lukket][value=true]").check();
        first.locator("form[action$=oplysninger] button").click();
        assertThat(page.locator("section[id^='bilag-'] h2").first()).containsText("Tegning");
        assertThat(page.locator("section[id^='bilag-'] h2 .state")).hasCount(1);
    }

    private static void findSubject(Window karen, String paper) {
        Page page = karen.open(paper + "/oplysninger");
        page.locator("[data-kle] summary").click();
        page.locator("#kle-q").fill("åbningstider");
        Locator found = page.locator("#kle-fundne button").first();
        assertThat(found).containsText("00.14.10");
        karen.look("subject found");
        found.click();
        assertThat(page.locator("#sagsnummer")).hasValue("00.14.10-");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("sagsnummer");
        karen.open("/kle?q=tider");
    }
}
