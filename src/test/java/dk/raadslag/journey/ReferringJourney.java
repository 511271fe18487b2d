package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At henvise et punkt til et andet udvalg")
class ReferringJourney {

    private static final String TITLE = "Arbejdstøj til sommervarmen";

    @LocalServerPort
    int port;

    @Test
    @DisplayName("Det kommer på det andet udvalgs dagsorden, og svaret kommer tilbage")
    void there_and_back_again() {
        try (Chromium chromium = new Chromium();
                Window karen = chromium.window("http://localhost:" + port, 1366, "da");
                Window narrow = chromium.window("http://localhost:" + port, 820, "en");
                Window helle = chromium.window("http://localhost:" + port, 1366, "da")) {
            karen.become("Karen Holst");
            narrow.become("Karen Holst");
            helle.become("Helle Skovlund");
            MeetingByHand forum = new MeetingByHand(karen, "chefforum");
            String agenda = forum.planEmpty("2029-05-16", "09:00", "Mødelokale 2");
            String meeting = agenda.replace("/dagsordener/", "/moede/");
            forum.add(TITLE);
            forum.send(agenda);
            forum.open(meeting);
            forum.refer(meeting, 1, "ArbejdspladsMED Vej & Park", "Chefforum beder udvalget om et forslag.");
            forum.close(meeting);
            if (helle.open(meeting + "/referat")
                            .locator("form[action$='/godkendelse'] button")
                            .count()
                    > 0) MeetingByHand.adopt(helle, meeting);
            forum.publish(meeting);

            MeetingByHand workplace = new MeetingByHand(karen, "arbejdspladsmed-vej-og-park");
            String theirs = workplace.beginNext("ArbejdspladsMED Vej & Park");
            Page page = karen.open(path(theirs));
            assertThat(page.locator(".agenda-item:has-text('" + TITLE + "') a[href*='2029-05-16']"))
                    .hasText("Henvist fra Chefforum den 16. maj 2029");
            for (Window window : List.of(karen, narrow)) {
                window.open("/udvalg/arbejdspladsmed-vej-og-park/henvisninger");
                window.open("/udvalg/chefforum/henvisninger");
                assertThat(window.page().locator("main")).containsText(TITLE);
            }
            narrow.open(path(theirs));
            workplace.send(theirs);
            page.locator("#udsendt ~ ul a").first().click();
            assertThat(page.locator("main")).containsText("Chefforum beder udvalget om et forslag.");
            karen.look("agenda with what was referred");
        }
    }

    private static String path(String address) {
        return address.replaceFirst("https?://[^/]+", "");
    }
}
