package dk.raadslag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import dk.raadslag.Raadslag;
import dk.raadslag.store.RaadslagTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * Walks to every screen that help shows a picture of, in a town of its own on a day that never ends. With
 * {@code -Dhelp.pictures=write}, as {@code bin/help-pictures} has it, the pictures are taken anew; else each screen is
 * compared with the words that stood on it when its picture was taken.
 */
@RaadslagTest(database = "help pictures")
@SpringBootTest(
        classes = Raadslag.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "raadslag.demo=true")
@Import(HelpPicturesJourney.OneDay.class)
@DisplayName("Billederne i hjælpen")
class HelpPicturesJourney {

    private static final int WIDTH = 820;
    private static final boolean TAKING = "write".equals(System.getProperty("help.pictures"));

    @LocalServerPort
    int port;

    @TestConfiguration(proxyBeanMethods = false)
    static class OneDay {

        @Bean
        @Primary
        Clock oneMorning() {
            return Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Copenhagen"));
        }
    }

    @Test
    @DisplayName("viser skærmene, som de er nu")
    void show_the_screens_as_they_are() {
        List<String> changes = new ArrayList<>();
        try (Chromium chromium = new Chromium()) {
            try (Window amina = window(chromium, "da")) {
                HelpDrafts.prepare(amina);
            }
            for (String language : List.of("da", "en")) {
                changes.addAll(visit(chromium, language));
            }
        }
        assertThat(changes).as(String.join("\n", changes)).isEmpty();
    }

    private List<String> visit(Chromium chromium, String language) {
        List<String> changes = new ArrayList<>();
        for (String who :
                HelpScreens.ALL.stream().map(HelpScreen::who).distinct().toList()) {
            try (Window window = window(chromium, language)) {
                if (!who.isEmpty()) window.become(who);
                for (HelpScreen screen : HelpScreens.ALL) {
                    if (!screen.who().equals(who)) continue;
                    see(screen, window.page(), language, changes);
                }
            }
        }
        return changes;
    }

    private static void see(HelpScreen screen, Page page, String language, List<String> changes) {
        HelpPicture picture = new HelpPicture(screen.name(), language);
        try {
            screen.walk().accept(page);
            if (TAKING) picture.take(page, screen.region());
            else picture.change(page, screen.region()).ifPresent(changes::add);
        } catch (PlaywrightException e) {
            changes.add("there is no way to the screen %s (%s): %s".formatted(screen.name(), language, e.getMessage()));
        }
    }

    private Window window(Chromium chromium, String language) {
        return chromium.window("http://localhost:" + port, WIDTH, language);
    }
}
