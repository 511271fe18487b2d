package dk.raadslag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A keyboard, and nothing else, at a window. */
record Keys(Page page) {

    private static final int MOST_STOPS = 150;

    Keys press(String... keys) {
        for (String key : keys) page.keyboard().press(key);
        return this;
    }

    Keys type(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** Goes on with the tabulator until the focus is there. */
    Keys to(String selector) {
        Locator target = page.locator(selector).first();
        target.waitFor();
        for (int stop = 0; stop < MOST_STOPS && !focused(target); stop++) press("Tab");
        assertThat(focused(target)).as("the keyboard reaches %s", selector).isTrue();
        return this;
    }

    private static boolean focused(Locator target) {
        return (boolean) target.evaluate("element => element === document.activeElement");
    }

    /** Uses a tool of the editor one writes in, and leaves the focus where the tool puts it. */
    Keys tool(String name) {
        press("Alt+F10", "Home");
        Locator tool = page.locator("[role=toolbar]:focus-within [data-tool=" + name + "]");
        for (int stop = 0; stop < MOST_STOPS && !focused(tool); stop++) press("ArrowRight");
        assertThat(focused(tool)).as("the toolbar has %s", name).isTrue();
        return press("Enter");
    }

    /** Waits until a dialog has given the focus back to the text and the editor has followed. */
    Keys writing(String selector) {
        Locator text = page.locator(selector);
        page.waitForCondition(() -> focused(text));
        return pause();
    }

    /** As long as the editor takes to follow the browser's selection; nobody types faster. */
    Keys pause() {
        page.waitForTimeout(100);
        return this;
    }

    /** Opens the file dialog of the field that has the focus, once the browser knows who is to hear of it. */
    FileChooser choose() {
        return page.waitForFileChooser(() -> pause().press("Enter"));
    }
}
