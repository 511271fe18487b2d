package dk.raadslag.publication.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.raadslag.richtext.Html;
import dk.raadslag.richtext.RichText;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A text as HTML for a page of any width: a table too wide for it scrolls within a frame, by keyboard too. */
public final class Prose {

    /**
     * As long as a text is kept, so is its HTML; by the text itself, so that no other reader's text is ever compared.
     */
    private static final Cache<RichText, Map<Place, String>> WRITTEN =
            Caffeine.newBuilder().weakKeys().build();

    private Prose() {}

    /**
     * The text's HTML.
     *
     * @param headingLevel the level of the text's own highest headings
     * @param prefix what the ids begin with
     * @param table what the frame of a table is called
     */
    public static String of(RichText text, int headingLevel, String prefix, String table) {
        return WRITTEN.get(text, unwritten -> new ConcurrentHashMap<>())
                .computeIfAbsent(new Place(headingLevel, prefix, table), place -> write(text, place));
    }

    private static String write(RichText text, Place place) {
        String frame = "<div class=\"table-frame\" tabindex=\"0\" role=\"group\" aria-label=\""
                + Html.escape(place.table()) + "\">";
        return Html.of(text, place.headingLevel(), place.prefix())
                .replace("<table>", frame + "<table>")
                .replace("</table>", "</table></div>");
    }

    private record Place(int headingLevel, String prefix, String table) {}
}
