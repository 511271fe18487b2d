package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At lave en dagsorden")
class AgendaJourney {

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en"})
    @DisplayName("Fra sager på vej til en udsendt dagsorden")
    void from_cases_on_their_way_to_an_agenda_sent_out(int width, String language) {
        try (Chromium chromium = new Chromium();
                Window karen = chromium.window("http://localhost:" + port, width, language)) {
            karen.become("Karen Holst");
            Page page = karen.page();
            page.locator("nav a[href='/dagsordener']").click();
            karen.look("agendas");
            page.locator("main a:has-text('Chefforum')")
                    .nth(language.equals("da") ? 0 : 1)
                    .click();
            page.locator("form[action^='/dagsordener'] button.primary").click();
            collect(page, karen);
            send(page, karen);
        }
    }

    private static void collect(Page page, Window karen) {
        Locator items = page.locator(".agenda-item");
        assertThat(items).hasCount(3);
        karen.look("agenda begun");
        page.locator("button[name=sag]").first().click();
        assertThat(items).hasCount(4);
        items.nth(2).locator("button[name=plads]").first().click();
        assertThat(items.nth(1).locator("h3 a")).isVisible();
        page.locator("#nyt-titel").fill("Jul på rådhuset");
        page.locator("#nyt-minutter").fill("kort");
        page.locator("form[action$='/punkter'] button").click();
        assertThat(page.locator("[role=alert]").first()).isVisible();
        assertThat(page.locator("#nyt-titel")).hasValue("Jul på rådhuset");
        karen.look("agenda item refused");
        assertThat(page.locator("#nyt-minutter")).hasAttribute("aria-invalid", "true");
        page.locator(".notice.stop a").click();
        assertThat(page.locator("#nyt-minutter")).isFocused();
        page.locator("#nyt-minutter").fill("10");
        page.locator("form[action$='/punkter'] button").click();
        assertThat(items).hasCount(5);
        assertThat(items.nth(3).locator("h3")).containsText("Jul på rådhuset");
        assertThat(items.nth(3)).hasAttribute("draggable", "true");
        if (page.viewportSize().width > 1000)
            items.nth(3).dragTo(items.first(), new Locator.DragToOptions().setTargetPosition(20, 2));
        else for (int place = 3; place > 0; place--) up(items, place);
        assertThat(items.first().locator("h3")).containsText("Jul på rådhuset");
        karen.look("agenda collected");
    }

    private static void up(Locator items, int place) {
        String title = items.nth(place).locator("h3").innerText().replaceFirst("\\d+\\. ", "");
        items.nth(place).locator("button[name=plads]").first().click();
        assertThat(items.nth(place - 1).locator("h3")).containsText(title);
    }

    private static void send(Page page, Window karen) {
        page.locator("a[href$='/udsendelse']").click();
        karen.look("before an agenda goes out");
        page.locator("form[action$='/udsendelse'] button.primary").click();
        Locator reason = page.locator("input[name^=grund-]").first();
        assertThat(reason).hasAttribute("aria-invalid", "true");
        karen.look("agenda held back");
        for (Locator each : page.locator("input[name^=grund-]").all()) each.fill("Direktøren har godkendt mundtligt");
        page.locator("form[action$='/udsendelse'] button.primary").click();
        page.locator("#udsendt ~ ul a").first().click();
        assertThat(page.locator("h1")).containsText("Chefforum");
        assertThat(page.locator("main")).containsText("Jul på rådhuset");
        karen.look("agenda sent out");
    }
}
