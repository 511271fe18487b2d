package dk.raadslag.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A picture that help shows, and what stood on the screen in words when it was taken. */
record HelpPicture(String name, String language) {

    static final Path PICTURES = Path.of("src/main/resources/static/assets/help");
    static final Path FINGERPRINTS = Path.of("src/test/resources/help");
    private static final int EDGE = 8;
    private static final int TALLEST = 720;

    Path file() {
        return PICTURES.resolve(language).resolve(name + ".png");
    }

    Path fingerprint() {
        return FINGERPRINTS.resolve(language).resolve(name + ".yml");
    }

    void take(Page page, String region) {
        page.evaluate("document.activeElement.blur()");
        page.evaluate("document.fonts.ready");
        BoundingBox clip = clip(page, page.locator(region).first().boundingBox());
        byte[] png = page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setClip(clip.x, clip.y, clip.width, clip.height));
        write(file(), SmallPng.of(png));
        write(fingerprint(), words(page, region).getBytes(UTF_8));
    }

    private static BoundingBox clip(Page page, BoundingBox box) {
        BoundingBox clip = new BoundingBox();
        double scrolled = ((Number) page.evaluate("window.scrollY")).doubleValue();
        clip.x = Math.max(0, box.x - EDGE);
        clip.y = Math.max(0, box.y + scrolled - EDGE);
        clip.width = Math.min(page.viewportSize().width - clip.x, box.width + 2 * EDGE);
        clip.height = Math.min(TALLEST, box.height + 2 * EDGE);
        return clip;
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong, if the screen no longer says what it said when the picture was taken. */
    Optional<String> change(Page page, String region) {
        String now = words(page, region);
        String then = stored();
        return now.equals(then) ? Optional.empty() : Optional.of(told(then, now));
    }

    private String stored() {
        try {
            return Files.exists(fingerprint()) ? Files.readString(fingerprint()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String told(String then, String now) {
        return "the screen " + name + " (" + language + ") has changed: run bin/help-pictures\n  then: "
                + firstApart(then, now) + "\n  now:  " + firstApart(now, then);
    }

    private static String firstApart(String one, String other) {
        Iterator<String> others = other.lines().iterator();
        List<String> lines = one.lines().toList();
        return lines.stream()
                .filter(line -> !others.hasNext() || !others.next().equals(line))
                .findFirst()
                .orElse("(no more)")
                .strip();
    }

    /**
     * What a screen reader would be told of the region, without numbers, as those of days, times and rows differ, and
     * without the choices that are folded away.
     */
    private static String words(Page page, String region) {
        String told = page.locator(region).first().ariaSnapshot();
        return told.replaceAll("(?m)^ *- option \"[^\"]*\"\\R", "")
                        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "#")
                        .replaceAll("\\d+", "#")
                + "\n";
    }
}
