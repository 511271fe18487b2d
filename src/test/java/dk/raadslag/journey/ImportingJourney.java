package dk.raadslag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At indlæse gamle referater")
class ImportingJourney {

    private static final String BRIDGE = "Punkt 1: Stibroen\n\nBeslutning\n\nGodkendt.\n";

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "1366, en", "820, da", "820, en", "320, da"})
    @DisplayName("Filerne vælges, ses efter, får det, de mangler, og gemmes")
    void files_are_chosen_looked_at_completed_and_stored(int width, String language) {
        try (Chromium chromium = new Chromium();
                Window jonas = window(chromium, width, language)) {
            jonas.become("Jonas Fenger");
            String council = "Torverådet %d %s".formatted(width, language);
            handIn(jonas, council);
            complete(jonas, council);
            store(jonas);
        }
    }

    private static void handIn(Window jonas, String council) {
        Page page = jonas.open("/administration/import");
        page.locator("main button.primary").click();
        jonas.look("import without files");
        choose(
                page,
                file("torvet.txt", head(council, "REFERAT") + BRIDGE),
                file(
                        "torvet, den rettede udgave fra sekretariatet.txt",
                        head(council, "REFERAT") + BRIDGE + "Nyt. Komunen betaler den [DATO?]."),
                file("forkert fil.txt", "REFERAT Chefforum d. 12-03-2025\n\n" + BRIDGE.replace("Stibroen", "Sæler")),
                file("uden hoved.txt", BRIDGE),
                file("tom.txt", ""));
        page.locator(".acts").waitFor();
        jonas.look("import preview");
        page.locator("details.found > summary").click();
        page.locator("details.found details > summary").first().click();
        jonas.look("import findings");
        assertThat(page.locator("input[name=valgt]").count()).isEqualTo(3);
        assertThat(page.locator("input[name=valgt]:checked").count()).isEqualTo(1);
    }

    private static void complete(Window jonas, String council) {
        Page page = jonas.page();
        page.locator("#udvalg-3-0").fill(council);
        page.locator("#dato-3-0").fill("i marts");
        page.keyboard().press("Enter");
        page.locator("[role=alert]").waitFor();
        jonas.look("import preview with errors");
        page.locator("[role=alert] a").click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("dato-3-0");
        assertThat(page.locator("#dato-3-0").inputValue()).isEqualTo("i marts");
        page.locator("#dato-3-0").fill("19-03-2025");
        page.locator(".facts .button").click();
        page.locator("#tag-3-0").waitFor();
        jonas.look("import preview completed");
        assertThat(page.locator("#tag-3-0").isChecked()).isTrue();
    }

    private static void store(Window jonas) {
        Page page = jonas.page();
        page.locator("#tag-0-0").uncheck();
        page.locator("#tag-3-0").uncheck();
        page.locator(".acts .primary").click();
        page.locator("[role=alert]").waitFor();
        jonas.look("import with nothing chosen");
        page.locator("[role=alert] a").click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("tag-0-0");
        page.keyboard().press("Space");
        page.locator(".acts .primary").click();
        page.locator("main a.primary").waitFor();
        jonas.look("import stored");
        assertThat(page.locator("#sker-0-0 a[href^='/udvalg']").count()).isEqualTo(1);
        assertThat(page.locator("#sker-1-0 a[href^='/udvalg'], #sker-3-0 a[href^='/udvalg']")
                        .count())
                .isZero();
    }

    @Test
    @DisplayName("Med tastaturet alene, uden at det nederste skjuler noget")
    void by_keyboard_alone_and_nothing_is_hidden() {
        try (Chromium chromium = new Chromium();
                Window jonas = window(chromium, 820, "da")) {
            jonas.become("Jonas Fenger");
            Page page = jonas.open("/administration/import");
            choose(page, manyFiles());
            page.locator(".acts").waitFor();
            for (int i = 0; i < 30; i++) {
                tabTo(page, "tag-" + i + "-0");
                assertThat(
                                page.evaluate(
                                        "document.activeElement.getBoundingClientRect().bottom <= document.querySelector('.acts').getBoundingClientRect().top"))
                        .as("tick box " + i + " is seen")
                        .isEqualTo(true);
            }
            page.keyboard().press("Space");
            assertThat(page.locator("#tag-29-0").isChecked()).isFalse();
        }
    }

    private static FilePayload[] manyFiles() {
        FilePayload[] files = new FilePayload[30];
        Arrays.setAll(files, i -> file(i + ".txt", head("Gaderådet " + i, "DAGSORDEN") + BRIDGE));
        return files;
    }

    private static void tabTo(Page page, String id) {
        for (int i = 0; i < 120; i++) {
            page.keyboard().press("Tab");
            if (id.equals(page.evaluate("document.activeElement.id"))) return;
        }
        throw new AssertionError("The keyboard never reaches " + id);
    }

    private static void choose(Page page, FilePayload... files) {
        page.locator("#filer").setInputFiles(files);
        page.locator("main button.primary").click();
    }

    private static String head(String committee, String kind) {
        return kind + " " + committee + " d. 12-03-2025\n\n";
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private Window window(Chromium chromium, int width, String language) {
        return chromium.window("http://localhost:" + port, width, language);
    }
}
