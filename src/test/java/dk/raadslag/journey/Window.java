package dk.raadslag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;

/** A browser window. Every page it opens is looked at: no barriers, nothing inline, nothing wider than the window. */
final class Window implements AutoCloseable {

    private final String site;
    private final String language;
    private final BrowserContext context;
    private final Page page;
    private String who = "";

    Window(Browser browser, String site, int width, String language) {
        this.site = site;
        this.language = language;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(site)
                .setViewportSize(width, width > 1000 ? 900 : 1180)
                .setReducedMotion(ReducedMotion.REDUCE));
        context.addCookies(List.of(new Cookie("sprog", language).setUrl(site)));
        this.page = context.newPage();
        page.onConsoleMessage(message -> assertThat(message.text()).doesNotContain("Content Security Policy"));
    }

    Page page() {
        return page;
    }

    boolean danish() {
        return language.equals("da");
    }

    Page open(String address) {
        page.navigate(address);
        look(address);
        return page;
    }

    /** Logs in as one of the cast, as the demo offers it. */
    void become(String name) {
        page.navigate("/log-ind");
        page.locator("li.card", new Page.LocatorOptions().setHasText(name))
                .first()
                .locator("button")
                .click();
        assertThat(page.locator(".who").textContent()).contains(name);
        who = name + " ";
    }

    void look(String what) {
        int width = page.viewportSize().width;
        List<String> barriers = new AxeBuilder(page)
                .analyze().getViolations().stream().map(Window::told).toList();
        assertThat(barriers).as("%s at %d in %s", what, width, language).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s fits %d", what, width)
                .isLessThanOrEqualTo(width);
        String name = (who + what).replaceAll("[^A-Za-z0-9.-]+", "_") + "-" + width + "-" + language + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name)));
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
