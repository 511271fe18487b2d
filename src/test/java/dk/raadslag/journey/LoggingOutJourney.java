package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At logge ud")
class LoggingOutJourney {

    @LocalServerPort
    int port;

    @Test
    @DisplayName("Det sidst skrevne gemmes først")
    void what_was_written_last_is_saved_first() {
        try (Chromium chromium = new Chromium();
                Window amina = chromium.window("http://localhost:" + port, 1366, "da")) {
            String address = begin(amina, "Skrevet i sidste øjeblik");
            text(amina).click();
            amina.page().waitForTimeout(100);
            amina.page().keyboard().type("Kaffen er drukket.");
            logOut(amina);

            assertThat(amina.page()).hasURL("http://localhost:" + port + "/");
            assertThat(kept(amina)).isZero();
            amina.become("Amina Kaya");
            amina.page().navigate(address);
            assertThat(text(amina)).hasText("Kaffen er drukket.");
        }
    }

    @Test
    @DisplayName("Det, der ikke kan gemmes, bliver ikke liggende")
    void what_cannot_be_saved_is_not_left_behind() {
        try (Chromium chromium = new Chromium();
                Window amina = chromium.window("http://localhost:" + port, 1366, "da")) {
            begin(amina, "Skrevet uden forbindelse");
            amina.page().route("**/felter/**", Route::abort);
            text(amina).click();
            amina.page().waitForTimeout(100);
            amina.page().keyboard().type("Kaffen er drukket.");
            List<String> asked = new ArrayList<>();
            amina.page().onceDialog(dialog -> {
                asked.add(dialog.message());
                dialog.dismiss();
            });
            logOut(amina);
            amina.page().waitForCondition(() -> !asked.isEmpty());
            assertThat(asked.getFirst()).contains("kunne ikke gemmes");
            assertThat(kept(amina)).isEqualTo(1);

            amina.page().onceDialog(dialog -> dialog.accept());
            logOut(amina);
            assertThat(amina.page()).hasURL("http://localhost:" + port + "/");
            assertThat(kept(amina)).isZero();
        }
    }

    @Test
    @DisplayName("Andres tekst bliver liggende, og ordene fra kladderne gør ikke")
    void what_is_anothers_stays_and_the_words_of_drafts_do_not() {
        try (Chromium chromium = new Chromium();
                Window amina = chromium.window("http://localhost:" + port, 1366, "da")) {
            amina.become("Amina Kaya");
            amina.page().evaluate("""
                    localStorage.setItem("raadslag:unsent:999999:/sager/1", "[]");
                    sessionStorage.setItem("raadslag-proof 1 /sager/1", "[]");""");
            logOut(amina);

            assertThat(amina.page()).hasURL("http://localhost:" + port + "/");
            assertThat(kept(amina)).isEqualTo(1);
            assertThat(amina.page().evaluate("sessionStorage.length")).isEqualTo(0);
        }
    }

    private static String begin(Window amina, String title) {
        amina.become("Amina Kaya");
        Page page = amina.open("/sager/ny?udvalg=chefforum");
        page.locator("#titel").fill(title);
        page.locator("form[action='/sager'] button.primary").click();
        assertThat(text(amina)).isVisible();
        return page.url();
    }

    private static Locator text(Window window) {
        return window.page().locator("#editor-presentation [role=textbox]");
    }

    private static void logOut(Window window) {
        window.page().locator("[data-log-out] button").click();
    }

    private static int kept(Window window) {
        return (int) window.page().evaluate("Object.keys(localStorage).filter(key => key.includes('unsent')).length");
    }
}
