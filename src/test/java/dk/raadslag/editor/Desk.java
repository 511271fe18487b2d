package dk.raadslag.editor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** A page with one editor on it, at a server that the test plays. The page keeps to the policy of the real ones. */
final class Desk implements AutoCloseable {

    private static final String SITE = "http://localhost:9";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";
    /** The editor learns of a new selection a little after the browser. */
    private static final int SETTLED = 80;

    final PlayedServer server = new PlayedServer();
    final Page page;
    private final BrowserContext context;
    private boolean strict = true;
    private RichText afterDecision = RichText.EMPTY;

    Desk(Browser browser, int width) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(SITE)
                .setLocale("da-DK")
                .setViewportSize(width, width > 1000 ? 900 : 1180)
                .setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.onPageError(
                error -> assertThat(error).as("no fault in the scripts").isEmpty());
        page.onConsoleMessage(message -> heard(message.text()));
        context.route("**/*", this::route);
    }

    private void heard(String message) {
        if (strict) assertThat(message).doesNotContain("Content Security Policy");
    }

    /** The browser's own editing commands, which only a test calls, carry styles along; the policy stops them. */
    Desk forgiving() {
        strict = false;
        return this;
    }

    private void route(Route route) {
        String path = route.request().url().substring(SITE.length());
        if (path.startsWith("/assets/")) asset(route, path);
        else if (path.equals("/felt")) server.save(route);
        else if (path.equals("/felt/korrektur")) server.proofRead(route);
        else if (path.equals("/felt/afgoerelser")) server.decide(route, afterDecision);
        else if (path.equals("/billeder")) PlayedServer.answer(route, 200, "{\"src\":\"/billeder/12\"}");
        else if (path.equals("/billeder/12")) route.fulfill(new Route.FulfillOptions().setContentType("image/gif"));
        else if (path.startsWith("/?")) page(route, path.substring(2));
        else route.fulfill(new Route.FulfillOptions().setStatus(404));
    }

    private static void asset(Route route, String path) {
        Path file = Path.of("target/classes/static", path);
        if (Files.exists(file)) route.fulfill(new Route.FulfillOptions().setPath(file));
        else route.fulfill(new Route.FulfillOptions().setStatus(404));
    }

    private void page(Route route, String mode) {
        String html = text("harness.html")
                .replace("{{words}}", words())
                .replace("{{version}}", String.valueOf(server.version))
                .replace("{{mode}}", mode)
                .replace("{{proof}}", server.proofReads ? "/felt/korrektur" : "")
                .replace("{{document}}", RichTextJson.write(server.kept))
                .replace("{{hunks}}", server.hunks);
        route.fulfill(new Route.FulfillOptions()
                .setHeaders(Map.of("Content-Security-Policy", POLICY))
                .setContentType("text/html; charset=utf-8")
                .setBody(html));
    }

    private static String words() {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/editor_da.properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PlayedServer.JSON.writeValueAsString(texts);
    }

    static String text(String name) {
        try (InputStream file = Objects.requireNonNull(Desk.class.getResourceAsStream("/editor/" + name))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Desk open(String mode) {
        page.navigate("/?" + mode);
        page.waitForSelector("#field[data-ready]");
        return this;
    }

    Desk open(String mode, RichText text) {
        server.kept = text;
        return open(mode);
    }

    /** Goes away, though the page asks whether one will. */
    void leave() {
        page.onceDialog(dialog -> dialog.accept());
        page.navigate("about:blank");
    }

    void decidesTo(RichText text) {
        afterDecision = text;
    }

    Locator field() {
        return page.locator("#field .editor-text");
    }

    void write(String words) {
        field().focus();
        page.waitForTimeout(SETTLED);
        page.keyboard().type(words);
    }

    void press(String... keys) {
        for (String key : keys) {
            page.waitForTimeout(SETTLED);
            page.keyboard().press(key);
        }
        page.waitForTimeout(SETTLED);
    }

    void tool(String name) {
        page.locator("[data-tool=" + name + "]").click();
        page.waitForTimeout(SETTLED);
    }

    void paste(String html, String plain) {
        page.evaluate("""
                ([html, plain]) => {
                  const data = new DataTransfer();
                  if (html) data.setData("text/html", html);
                  data.setData("text/plain", plain);
                  const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
                  document.querySelector("#field .editor-text").dispatchEvent(event);
                }
                """, List.of(html, plain));
    }

    /** The text as the server has it when everything is saved. */
    RichText saved() {
        page.evaluate("document.querySelector('#field').dispatchEvent(new CustomEvent('raadslag:flush'))");
        page.waitForTimeout(SETTLED);
        waitForState("Gemt kl.");
        return server.kept;
    }

    void waitForState(String words) {
        page.locator("#field .editor-state", new Page.LocatorOptions().setHasText(words))
                .waitFor();
    }

    String focused() {
        return (String) page.evaluate("document.activeElement.getAttribute('data-tool')"
                + " ?? document.activeElement.id ?? document.activeElement.tagName");
    }

    boolean writing() {
        return (Boolean) page.evaluate("document.activeElement === document.querySelector('#field .editor-text')");
    }

    void look(String what) {
        int width = page.viewportSize().width;
        List<String> barriers = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
        assertThat(barriers).as("%s at %d", what, width).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s fits %d", what, width)
                .isLessThanOrEqualTo(width);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots", "editor-" + what + "-" + width + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
