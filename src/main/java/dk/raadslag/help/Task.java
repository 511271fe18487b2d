package dk.raadslag.help;

import java.util.List;

/**
 * What somebody comes to do. Its text is {@code help/da/NAME.md} and {@code help/en/NAME.md}.
 *
 * @param name the last part of its address
 * @param routes of the pages it explains, as the router knows them; what lies below them is explained too
 */
public record Task(String name, Chapter chapter, List<String> routes) {

    static Task of(String name, Chapter chapter, String... routes) {
        return new Task(name, chapter, List.of(routes));
    }

    public String address() {
        return "/hjaelp/" + name;
    }
}
