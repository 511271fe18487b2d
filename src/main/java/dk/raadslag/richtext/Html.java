package dk.raadslag.richtext;

/**
 * A text as HTML that is well-formed XML too: semantic, escaped, without styles. Its notes stand as an ordered list at
 * the end with links there and back.
 */
public final class Html {

    private Html() {}

    /**
     * A text for a page.
     *
     * @param headingLevel the level of the text's own highest headings, 1 to 6
     * @param prefix what the ids begin with; no two texts on a page have the same
     */
    public static String of(RichText text, int headingLevel, String prefix) {
        return new HtmlWriter(headingLevel, prefix, false).write(text);
    }

    /** A text for a page that shows only this one. */
    public static String of(RichText text, int headingLevel) {
        return of(text, headingLevel, "");
    }

    /**
     * A text for print. Every link has a title, because a reader of PDF/UA is told of links by it; every run is an
     * element and every number of a list is text, so that words are copied from the PDF in the order they are read.
     */
    public static String forPrint(RichText text, int headingLevel, String prefix) {
        return new HtmlWriter(headingLevel, prefix, true).write(text);
    }

    /** A text between tags or in a quoted attribute. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        String printable = Characters.printable(text);
        for (int i = 0; i < printable.length(); i++) {
            switch (printable.charAt(i)) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(printable.charAt(i));
            }
        }
        return escaped.toString();
    }
}
