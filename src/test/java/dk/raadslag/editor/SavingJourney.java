package dk.raadslag.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.raadslag.editor.PlayedServer.Weather;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Editoren gemmer")
class SavingJourney {

    private static final RichText THEIRS = RichText.of(Paragraph.of("Mettes tekst"));
    private static final RichText MINE = RichText.of(Paragraph.of("Min tekst"));

    private static final String NO_ROOM = """
            Storage.prototype.setItem = () => {
              throw new DOMException("no room", "QuotaExceededError");
            };
            """;
    private static final String UNREADABLE = """
            for (const [key, kept] of Object.entries(localStorage))
              localStorage.setItem(key, kept.replaceAll('"paragraph"', '"verse"'));
            """;

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Test
    void by_itself_a_little_after_the_last_word() {
        try (Desk desk = DESKS.wide().open("write")) {
            desk.write("Min tekst");
            desk.waitForState("Gemt kl. 9.15");

            assertThat(desk.server.kept).isEqualTo(MINE);
            assertThat(desk.server.saves).hasSize(1);
        }
    }

    @Test
    void what_was_written_without_a_network_when_it_is_back() {
        try (Desk desk = DESKS.wide().open("write")) {
            desk.server.weather = Weather.NO_NETWORK;
            desk.write("Min");
            desk.waitForState("intet net");
            desk.write(" tekst");
            desk.server.weather = Weather.FINE;
            desk.page.evaluate("dispatchEvent(new Event('online'))");
            desk.waitForState("Gemt kl.");

            assertThat(desk.saved()).isEqualTo(MINE);
            assertThat(desk.page.evaluate("localStorage.length")).isEqualTo(0);
        }
    }

    @Test
    void what_was_unsent_when_the_page_was_closed_and_never_twice() {
        try (Desk desk = DESKS.wide().open("write")) {
            desk.server.weather = Weather.ANSWER_LOST;
            desk.write("Min tekst");
            desk.waitForState("intet net");
            desk.leave();
            desk.server.weather = Weather.FINE;
            desk.open("write");
            desk.waitForState("Gemt kl.");

            assertThat(desk.server.version).isEqualTo(4);
            assertThat(names(desk)).hasSize(1);
            assertThat(desk.field().textContent()).isEqualTo("Min tekst");
            desk.write("!");
            assertThat(desk.saved()).isNotEqualTo(MINE);
        }
    }

    @Test
    void what_was_taken_before_the_page_was_closed_does_not_push_away_a_later_text() {
        try (Desk desk = DESKS.wide().open("write")) {
            desk.server.weather = Weather.ANSWER_LOST;
            desk.write("Min tekst");
            desk.waitForState("intet net");
            desk.leave();
            desk.server.weather = Weather.FINE;
            desk.server.replaced(THEIRS);
            desk.open("write");
            desk.waitForState("Gemt kl.");

            assertThat(desk.field().textContent()).isEqualTo("Mettes tekst");
            assertThat(desk.server.kept).isEqualTo(THEIRS);
        }
    }

    @Test
    void both_texts_are_shown_when_somebody_else_was_first_and_mine_can_be_kept() {
        try (Desk desk = DESKS.wide().open("write")) {
            conflict(desk);
            assertThat(desk.page.evaluate("document.activeElement.className"))
                    .asString()
                    .contains("editor-conflict");
            assertThat(desk.page.locator(".editor-conflict").textContent())
                    .contains("Mette Holm", "Min tekst", "Mettes tekst");
            desk.look("conflict");
            desk.page.getByText("Behold min tekst").click();

            assertThat(desk.saved()).isEqualTo(MINE);
            assertThat(desk.writing()).isTrue();
        }
    }

    @Test
    void theirs_can_be_taken_and_undone() {
        try (Desk desk = DESKS.wide().open("write")) {
            conflict(desk);
            desk.page.getByText("Tag den anden tekst").click();
            assertThat(desk.field().textContent()).isEqualTo("Mettes tekst");
            assertThat(desk.server.kept).isEqualTo(THEIRS);
            desk.press("Control+z");

            assertThat(desk.saved()).isEqualTo(MINE);
        }
    }

    @Test
    void what_is_refused_or_logged_out_is_said_and_kept() {
        try (Desk desk = DESKS.wide().open("write")) {
            desk.server.weather = Weather.REFUSING;
            desk.write("Min");
            desk.waitForState("Ikke gemt: Teksten er for lang.");
            desk.server.weather = Weather.LOGGED_OUT;
            desk.write(" tekst");
            desk.waitForState("du er logget ud");
            assertThat(desk.page.locator("#field [role=status][aria-live]").textContent())
                    .contains("logget ud");
            assertThat(desk.page.evaluate("localStorage.length")).isEqualTo(1);
            desk.server.weather = Weather.FINE;
            desk.waitForState("Gemt kl.");

            assertThat(desk.server.kept).isEqualTo(MINE);
        }
    }

    @Test
    void two_windows_without_a_network_each_keep_their_text() {
        try (Desk desk = DESKS.wide().open("write")) {
            desk.server.weather = Weather.NO_NETWORK;
            Page other = desk.page.context().newPage();
            other.navigate("/?write");
            other.locator("#field[data-ready] .editor-text").pressSequentially("Mettes tekst");
            other.locator("#field .editor-state:has-text('intet net')").waitFor();
            desk.write("Min tekst");
            desk.waitForState("intet net");
            assertThat(desk.page.evaluate("localStorage.length")).isEqualTo(2);
            other.close();
            desk.leave();
            desk.server.weather = Weather.FINE;

            desk.open("write");
            desk.waitForState("Gemt kl.");
            desk.open("write");
            desk.page.locator(".editor-conflict").waitFor();
            assertThat(desk.page.locator(".editor-conflict").textContent()).contains("Min tekst", "Mettes tekst");
        }
    }

    @Test
    void what_lies_unsent_in_a_browser_that_takes_no_more_stays_there() {
        try (Desk desk = DESKS.wide().open("write")) {
            leaveUnsent(desk);
            desk.page.addInitScript(NO_ROOM);
            desk.open("write");
            desk.waitForState("intet net");
            assertThat(kept(desk)).containsOnlyOnce("Min tekst");

            desk.server.weather = Weather.FINE;
            assertThat(desk.saved()).isEqualTo(MINE);
            assertThat(kept(desk)).isEqualTo("{}");
        }
    }

    @Test
    void what_cannot_be_read_stays_also_in_a_browser_that_takes_no_more() {
        try (Desk desk = DESKS.wide().open("write")) {
            leaveUnsent(desk);
            desk.page.addInitScript(UNREADABLE + NO_ROOM);
            desk.server.weather = Weather.FINE;
            desk.open("write");
            assertThat(desk.page.locator(".editor-notice [role=status]").textContent())
                    .endsWith(": Min tekst");
            desk.look("unread");
            desk.write("Ny tekst");

            assertThat(desk.saved()).isEqualTo(RichText.of(Paragraph.of("Ny tekst")));
            assertThat(kept(desk)).contains("Min tekst");
        }
    }

    private static void leaveUnsent(Desk desk) {
        desk.server.weather = Weather.NO_NETWORK;
        desk.write("Min tekst");
        desk.waitForState("intet net");
        desk.leave();
    }

    private static String kept(Desk desk) {
        return (String) desk.page.evaluate("JSON.stringify(localStorage)");
    }

    private static void conflict(Desk desk) {
        desk.server.replaced(THEIRS);
        desk.write("Min tekst");
        desk.page.locator(".editor-conflict").waitFor();
    }

    private static Set<String> names(Desk desk) {
        return desk.server.saves.stream()
                .map(save -> save.get("save").stringValue())
                .collect(Collectors.toSet());
    }
}
