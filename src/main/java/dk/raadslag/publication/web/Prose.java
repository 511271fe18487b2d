package dk.raadslag.publication.web;

import dk.raadslag.richtext.Html;
import dk.raadslag.richtext.RichText;

/** A text as HTML for a page of any width: a table too wide for it scrolls within a frame, by keyboard too. */
public final class Prose {

    private Prose() {}

    /**
     * The text's HTML.
     *
     * @param headingLevel the level of the text's own highest headings
     * @param prefix what the ids begin with
     * @param table what the frame of a table is called
     */
    public static String of(RichText text, int headingLevel, String prefix, String table) {
        String frame =
                "<div class=\"table-frame\" tabindex=\"0\" role=\"group\" aria-label=\"" + Html.escape(table) + "\">";
        return Html.of(text, headingLevel, prefix)
                .replace("<table>", frame + "<table>")
                .replace("</table>", "</table></div>");
    }
}
