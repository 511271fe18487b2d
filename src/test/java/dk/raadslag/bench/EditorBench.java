package dk.raadslag.bench;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.raadslag.journey.Chromium;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * From the address to a case one can write in, against the same page without its script; and what the script weighs.
 */
final class EditorBench {

    private static final int ROUNDS = 7;
    private static final String READY =
            "() => document.querySelector('[data-editor]') && !document.querySelector('[data-editor]:not([data-ready])')";

    private EditorBench() {}

    public static void main(String[] args) throws Exception {
        try (Town town = Town.started();
                Chromium chromium = new Chromium()) {
            double bare = best(chromium, town.home(), false);
            double ready = best(chromium, town.home(), true);
            System.out.printf(
                    "editor ready %.0f ms after the address, page without script %.0f ms, ratio %.1f%n",
                    ready, bare, ready / bare);
        }
        Path script = Path.of("target/classes/static/assets/editor.js");
        System.out.printf(
                "editor script: %d kB, %d kB compressed%n", Files.size(script) / 1000, compressed(script) / 1000);
    }

    private static double best(Chromium chromium, URI home, boolean script) {
        var options = new NewContextOptions().setBaseURL(home.toString()).setJavaScriptEnabled(script);
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            page.navigate("/log-ind");
            page.locator("li.card", new Page.LocatorOptions().setHasText("Amina Kaya"))
                    .first()
                    .locator("button")
                    .click();
            page.navigate("/sager");
            String paper = page.locator("main tbody a[href^='/sager/']").first().getAttribute("href");
            double best = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) best = Math.min(best, milliseconds(page, paper, script));
            return best;
        }
    }

    private static double milliseconds(Page page, String paper, boolean script) {
        long start = System.nanoTime();
        page.navigate(paper);
        if (script) page.waitForFunction(READY);
        return (System.nanoTime() - start) / 1e6;
    }

    private static int compressed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            Files.copy(file, gzip);
        }
        return bytes.size();
    }
}
