package dk.raadslag.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@DisplayName("At kommentere en sag")
class CommentingJourney {

    private static final int SETTLED = 120;

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} punkter bredt, på {1}")
    @CsvSource({"1366, da", "820, en"})
    @DisplayName("Kommentaren bliver ved ordene, mens der skrives")
    void a_comment_stays_at_its_words(int width, String language) {
        String title = "Fælles indkøb %d %s".formatted(width, language);
        try (Chromium chromium = new Chromium();
                Window amina = chromium.window("http://localhost:" + port, width, language);
                Window karen = chromium.window("http://localhost:" + port, width, language)) {
            amina.become("Amina Kaya");
            String path = begin(amina, title);
            write(amina, "Fire enheder køber hver for sig. Det koster 2 mio. kr. om året.");

            karen.become("Karen Holst");
            comment(karen, path);
            karen.look("comment written");

            amina.open("/min-dag");
            amina.page()
                    .locator("#naevnt ~ ul a", new Page.LocatorOptions().setHasText(title))
                    .click();
            assertThat(shown(amina)).hasText("koster 2 mio. kr.");
            editAroundAndInside(amina);
            answerAndResolve(amina);
            karen.open(path);
            assertThat(thread(karen)).hasCount(0);
            karen.page().locator(".comments-resolved summary").click();
            karen.look("comment resolved");
        }
    }

    @Test
    @DisplayName("Det, der er skrevet, går ikke tabt")
    void what_is_typed_is_not_lost() {
        try (Chromium chromium = new Chromium();
                Window amina = chromium.window("http://localhost:" + port, 1366, "da");
                Window karen = chromium.window("http://localhost:" + port, 1366, "da")) {
            amina.become("Amina Kaya");
            String path = begin(amina, "Fælles printere");
            write(amina, "Fire enheder køber hver for sig. Det koster 2 mio. kr. om året.");
            karen.become("Karen Holst");
            comment(karen, path);
            assertThat(thread(karen).locator(".comment-number")).containsText("1");
            answerWhatIsResolved(karen);
            amina.open(path);
            commentOnWordsThatGo(amina);
        }
    }

    private static void answerWhatIsResolved(Window karen) {
        thread(karen).locator(".comment-answer summary").click();
        thread(karen).locator(".comment-answer textarea").fill("Vent lidt.");
        thread(karen).locator("form[action$=loesning] button").click();
        Locator resolved = card(karen).locator(".comment-thread.resolved");
        assertThat(resolved.locator(".comment-kept")).isVisible();
        assertThat(resolved.locator(".comment-answer textarea")).hasValue("Vent lidt.");
        karen.look("comment kept");
        resolved.locator(".comment-answer button.primary").click();
        assertThat(thread(karen).locator(".comment-remark").last()).containsText("Vent lidt.");
        assertThat(thread(karen)).containsText("Åbnet igen af Karen Holst");
        assertThat(card(karen).locator(".comment-kept")).hasCount(0);
    }

    private static void commentOnWordsThatGo(Window amina) {
        text(amina).focus();
        press(amina, "Control+a", "Control+Alt+m");
        assertThat(card(amina).locator(".comment-about")).containsText("Fire enheder");
        amina.page().keyboard().type("Skal det hele med?");
        text(amina).focus();
        press(amina, "Control+a", "Delete");
        card(amina).locator(".comment-new button.primary").click();
        assertThat(card(amina).locator(".comment-said")).containsText("er slettet i teksten");
        assertThat(card(amina).locator(".comment-new textarea")).hasValue("Skal det hele med?");
        assertThat(thread(amina)).hasCount(1);
        amina.look("comment words gone");
    }

    private static String begin(Window amina, String title) {
        Page page = amina.open("/sager/ny?udvalg=chefforum");
        page.locator("#titel").fill(title);
        page.locator("form[action='/sager'] button.primary").click();
        assertThat(page.locator("h1")).hasText(title);
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    private static Locator card(Window window) {
        return window.page().locator("section.paper-field[aria-labelledby=felt-presentation]");
    }

    private static Locator text(Window window) {
        return card(window).locator("[role=textbox]");
    }

    private static Locator shown(Window window) {
        return text(window).locator(".commented");
    }

    private static Locator thread(Window window) {
        return card(window).locator(".comment-thread:not(.resolved)");
    }

    private static void press(Window window, String... keys) {
        for (String key : keys) {
            window.page().waitForTimeout(SETTLED);
            window.page().keyboard().press(key);
        }
        window.page().waitForTimeout(SETTLED);
    }

    private static void write(Window window, String words) {
        text(window).focus();
        window.page().waitForTimeout(SETTLED);
        window.page().keyboard().type(words);
        assertSaved(window);
    }

    private static void assertSaved(Window window) {
        assertThat(card(window).locator(".editor-state"))
                .containsText(Pattern.compile(window.danish() ? "^Gemt" : "^Saved"));
    }

    /** By the keyboard alone: the words "koster 2 mio. kr." */
    private static void comment(Window karen, String path) {
        karen.open(path);
        text(karen).focus();
        press(karen, "Control+Home");
        for (int n = 0; n < "Fire enheder køber hver for sig. Det ".length(); n++)
            karen.page().keyboard().press("ArrowRight");
        for (int n = 0; n < "koster 2 mio. kr.".length(); n++)
            karen.page().keyboard().press("Shift+ArrowRight");
        press(karen, "Control+Alt+m");
        assertThat(card(karen).locator(".comment-about")).containsText("koster 2 mio. kr.");
        karen.page().keyboard().type("Er det med moms, @ami");
        assertThat(card(karen).getByRole(AriaRole.LISTBOX)).isVisible();
        karen.look("comment mention");
        press(karen, "Enter");
        karen.page().keyboard().type("?");
        press(karen, "Control+Enter");
        assertThat(thread(karen)).containsText("Er det med moms, @Amina Kaya ?");
        assertThat(thread(karen)).isFocused();
        assertThat(shown(karen)).hasText("koster 2 mio. kr.");
    }

    private static void editAroundAndInside(Window amina) {
        text(amina).focus();
        press(amina, "Control+Home");
        amina.page().keyboard().type("I dag gælder: ");
        assertSaved(amina);
        assertThat(shown(amina)).hasText("koster 2 mio. kr.");
        card(amina).locator(".comment-show").click();
        press(amina, "ArrowLeft");
        for (int n = 0; n < "koster ".length(); n++) press(amina, "ArrowRight");
        amina.page()
                .waitForResponse(
                        answer -> answer.request().method().equals("PUT"),
                        () -> amina.page().keyboard().type("over "));
        assertThat(shown(amina)).hasText("koster over 2 mio. kr.");
        amina.page().reload();
        assertThat(shown(amina)).hasText("koster over 2 mio. kr.");
        assertThat(thread(amina)).containsText("»koster 2 mio. kr.«");
        amina.look("comment after editing");
    }

    private static void answerAndResolve(Window amina) {
        text(amina).locator(".comment-sign").click();
        assertThat(thread(amina)).isFocused();
        thread(amina).locator(".comment-answer summary").click();
        Locator answer = thread(amina).locator(".comment-answer");
        answer.locator("button.primary").click();
        assertThat(thread(amina).locator("[aria-invalid]")).isFocused();
        amina.look("comment answer refused");
        thread(amina).locator(".comment-answer textarea").fill("Ja, og fragt.");
        thread(amina).locator(".comment-answer button.primary").click();
        assertThat(thread(amina)).containsText("Ja, og fragt.");
        amina.look("comment answered");
        thread(amina).locator("form[action$=loesning] button").click();
        assertThat(thread(amina)).hasCount(0);
        assertThat(shown(amina)).hasCount(0);
        amina.look("comment resolved by author");
    }
}
