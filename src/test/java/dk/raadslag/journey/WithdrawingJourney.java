package dk.raadslag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At trække et referat tilbage")
class WithdrawingJourney {

    private static final String MINUTES = "/udvalg/aeldreraadet/2025-03-20/referat";
    private static final String REASON = "Et navn i et bilag skulle ikke have været offentliggjort.";

    @LocalServerPort
    int port;

    @Test
    @DisplayName("Begrundelse mangler, skrives, ses efter, og så er det væk")
    void a_reason_a_second_look_and_it_is_gone() {
        try (Chromium chromium = new Chromium();
                Window window = chromium.window("http://localhost:" + port, 820, "da")) {
            window.become("Jonas Fenger");
            Page page = window.open(MINUTES);
            page.locator("text=Træk tilbage").click();
            page.locator("text=Fortsæt").click();
            window.look("withdrawal without a reason");
            page.locator("[role=alert] a").click();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("reason");

            page.keyboard().type(REASON);
            page.locator("text=Fortsæt").click();
            window.look("withdrawal a second look");
            page.locator("text=Ret begrundelsen").click();
            assertThat(page.locator("#reason").inputValue()).isEqualTo(REASON);
            page.locator("text=Fortsæt").click();
            page.locator("text=Træk tilbage nu").click();
            window.look("withdrawn");
            assertThat(page.locator("main").innerText()).contains("Trukket tilbage: Referat", REASON);
        }
    }
}
