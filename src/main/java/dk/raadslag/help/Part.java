package dk.raadslag.help;

/** A stretch of a help page. */
public sealed interface Part {

    /** Paragraphs, headings and lists, as HTML that is safe to show. */
    record Prose(String html) implements Part {}

    /**
     * A picture of the screen.
     *
     * @param asset its place among the assets
     * @param width in pixels; nothing when the picture is yet to be taken
     */
    record Picture(String asset, String alt, int width, int height) implements Part {

        public boolean taken() {
            return width > 0;
        }
    }
}
