package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dk.raadslag.desk.ServedTown;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Serveren dræbes, mens mødet holdes")
@SuppressWarnings("NullAway.Init")
class KilledDuringAMeetingJourney {

    private static final int WORDS = 16;
    /** Milliseconds until a page shows what another has sent. */
    private static final double RECOVERED = 30_000;

    @TempDir
    Path data;

    private final Random chance = new Random(20261122);
    private ServedTown server;

    @BeforeEach
    void start() throws Exception {
        server = new ServedTown(data, "killed-during-a-meeting");
        server.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        server.close();
    }

    @Test
    @DisplayName("Tre skriver videre på de sider, de har åbne, og intet går tabt")
    void three_write_on_as_if_nothing_happened_and_lose_nothing() throws Exception {
        String site = server.home().toString();
        try (Chromium chromium = new Chromium();
                Window karen = chromium.window(site, 1366, "da");
                Window nanna = chromium.window(site, 820, "da");
                Window helle = chromium.window(site, 820, "en")) {
            logIn(karen, nanna, helle);
            String meeting = underWay(karen.page());
            List<Window> writers = List.of(karen, nanna, helle);
            open(writers, meeting);
            int last = chance.nextInt(WORDS / 2);
            for (int word = 0; word < WORDS; word++) {
                for (Window writer : writers) type(writer.page(), "ord" + word + " ");
                if (word == last) dieAndRise();
            }
            try (Window fresh = chromium.window(site, 1366, "da")) {
                fresh.become("Karen Holst");
                for (int item = 0; item < writers.size(); item++) allIsThere(fresh.page(), meeting, item);
            }
        }
    }

    private static void logIn(Window karen, Window nanna, Window helle) {
        karen.become("Karen Holst");
        nanna.become("Nanna Brandt Mikkelsen");
        helle.become("Helle Skovlund");
    }

    /** Each the item of their own. */
    private static void open(List<Window> writers, String meeting) {
        for (int item = 0; item < writers.size(); item++) open(writers.get(item).page(), meeting, item);
    }

    private static void open(Page page, String meeting, int item) {
        page.navigate(meeting);
        page.locator("#punkter li a").nth(item).click();
        assertThat(text(page)).isVisible();
    }

    private void dieAndRise() throws Exception {
        Thread.sleep(chance.nextInt(2_000));
        server.kill();
        server.start();
    }

    /** The agenda of the management group's next meeting, sent out; the meeting has been opened. */
    private static String underWay(Page page) {
        page.navigate("/dagsordener");
        page.locator("main a:has-text('Chefforum')").first().click();
        page.locator("form[action^='/dagsordener'] button.primary").click();
        page.locator("a[href$='/udsendelse']").click();
        page.locator("form[action$='/udsendelse'] button.primary").click();
        String meeting = page.url().replaceAll(".*/dagsordener/([0-9a-f-]+).*", "/moede/$1");
        page.navigate(meeting + "/gang");
        if (page.locator("#aabning-dag").count() > 0)
            page.locator("#aabning-dag").check();
        page.locator("form[action$='/aabning'] button").click();
        return meeting;
    }

    private static Locator text(Page page) {
        return page.locator("#editor-beslutning [role=textbox]");
    }

    private static void type(Page page, String words) {
        text(page).focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
    }

    private static void allIsThere(Page page, String meeting, int item) {
        open(page, meeting, item);
        StringBuilder all = new StringBuilder();
        for (int word = 0; word < WORDS; word++) all.append("ord").append(word).append(' ');
        assertThat(text(page))
                .hasText(all.toString().strip(), new LocatorAssertions.HasTextOptions().setTimeout(RECOVERED));
    }
}
