package dk.raadslag.word;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Whose documents they are.
 *
 * @param name as printed at the foot of every page
 * @param colour of headings and rules
 * @param site where the paths of the site begin, or null when nobody knows
 */
public record House(String name, Colour colour, @Nullable URI site) {

    /** The site's address without a slash at its end; null when nobody knows it. */
    public @Nullable String root() {
        return site == null ? null : site.toString().replaceFirst("/+$", "");
    }
}
