package dk.raadslag.journey;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/**
 * A screen that help shows.
 *
 * @param name of the picture
 * @param who looks at it, as the demo names her; nobody logged in when empty
 * @param walk from wherever the window is; it changes nothing, for it is walked in every language
 * @param region what the picture shows, as a selector
 */
record HelpScreen(String name, String who, Consumer<Page> walk, String region) {

    static HelpScreen of(String name, String who, String region, Consumer<Page> walk) {
        return new HelpScreen(name, who, walk, region);
    }

    static HelpScreen at(String name, String who, String address, String region) {
        return new HelpScreen(name, who, page -> page.navigate(address), region);
    }
}
