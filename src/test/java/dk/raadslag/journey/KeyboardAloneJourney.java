package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.raadslag.paper.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("Med tastaturet alene")
class KeyboardAloneJourney {

    private static final String TEXT = "#editor-presentation [role=textbox]";

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en"})
    @DisplayName("Fra idé til sendt sag med tabel, figur og tre bilag")
    void from_an_idea_to_a_submitted_case(int width, String language) {
        try (Chromium chromium = new Chromium();
                Window amina = chromium.window("http://localhost:" + port, width, language)) {
            amina.become("Amina Kaya");
            Page page = amina.page();
            Keys keys = new Keys(page);
            String address = begin(page, keys);
            write(page, keys);
            amina.look("paper written by keyboard");
            attach(page, keys, address);
            amina.look("files attached by keyboard");
            describe(page, keys, address);
            send(page, keys, address);
            amina.look("paper sent by keyboard");
        }
    }

    private static String begin(Page page, Keys keys) {
        page.navigate("/sager");
        keys.to("main a.primary").press("Enter");
        keys.to("#udvalg").type("Chefforum").to("main form[method=get] button").press("Enter");
        keys.to("#titel").type("Fælles vagtplan for fire enheder");
        keys.to("form[action='/sager'] button.primary").press("Enter");
        assertThat(page.locator("h1")).hasText("Fælles vagtplan for fire enheder");
        return page.url();
    }

    private static void write(Page page, Keys keys) {
        keys.to("#editor-recommendation [role=textbox]").type("At Chefforum beslutter, hvem der begynder.");
        keys.to(TEXT).type("Fire enheder har hver deres vagtplan.");
        keys.tool("table").type("2").to("dialog button[type=submit]").press("Enter");
        keys.writing(TEXT);
        keys.type("Enhed");
        for (String cell : new String[] {"Vagter", "Nord", "14", "Syd", "12"})
            keys.press("Tab").type(cell);
        keys.tool("figure").to("dialog input[type=file]");
        keys.choose().setFiles(new FilePayload("plan.png", "image/png", Files.picture("png", 60, 40)));
        keys.to("dialog input[type=text]").type("Vagtplanen som en uge").to("dialog button[type=submit]");
        keys.press("Enter");
        Locator text = page.locator(TEXT);
        assertThat(text.locator("figure img")).hasAttribute("alt", "Vagtplanen som en uge");
        assertThat(text.locator("th")).hasText(new String[] {"Enhed", "Vagter"});
        assertThat(text.locator("td")).hasText(new String[] {"Nord", "14", "Syd", "12"});
        assertThat(page.locator("#editor-presentation")).containsText(Pattern.compile("Gemt|Saved"));
    }

    private static void attach(Page page, Keys keys, String address) {
        page.navigate(address + "/bilag");
        keys.to("#filer");
        keys.choose().setFiles(new FilePayload[] {
            new FilePayload("Kort.pdf", "application/pdf", Files.PDF),
            new FilePayload("Notat.docx", "", Files.docx()),
            new FilePayload("Foto.png", "image/png", Files.picture("png", 40, 30))
        });
        keys.to("form[action$='/bilag'] button").press("Enter");
        assertThat(page.locator("section[id^='bilag-']")).hasCount(3);
    }

    private static void describe(Page page, Keys keys, String address) {
        page.navigate(address + "/oplysninger");
        keys.to("#sagsnummer").type("81.38.00-G01-9-26");
        keys.to("form[action$=oplysninger] button.primary").press("Enter");
        assertThat(page.locator("main")).containsText("81.38.00-G01-9-26");
    }

    private static void send(Page page, Keys keys, String address) {
        page.navigate(address + "/godkendelse");
        keys.to("#person-0").type("Torben");
        keys.to("#send ~ form[action$=indsendelse] button.primary").press("Enter");
        assertThat(page.locator(".state.wait").first()).isVisible();
    }
}
