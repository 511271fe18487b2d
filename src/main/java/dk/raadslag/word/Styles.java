package dk.raadslag.word;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The styles of a document, by the names that Word knows them by; how they look is told in {@code styles.xml}. */
final class Styles {

    static final String NORMAL = "Normal";
    static final String LIST = "ListParagraph";
    static final String LIST_CONTINUE = "ListContinue";
    static final String CAPTION = "Caption";
    static final String FIGURE = "RaadslagFigure";
    static final String TABLE = "RaadslagTable";
    static final String CELL = "RaadslagTableText";

    /** Bold by itself: LibreOffice writes what a table's style says as if it were said of the words. */
    static final String HEAD_CELL = "RaadslagTableHead";

    static final String SEPARATOR = "RaadslagSeparator";

    private static final int DEEPEST_HEADING = 6;

    private Styles() {}

    static String heading(int level) {
        return "Heading" + Math.min(level, DEEPEST_HEADING);
    }

    static String of(WordPart.Look look) {
        return switch (look) {
            case PLAIN -> NORMAL;
            case QUIET -> "RaadslagQuiet";
            case NOTICE -> "RaadslagNotice";
        };
    }

    static void into(Archive archive, Colour colour) {
        byte[] styles = Resources.text("/word/styles.xml")
                .replace("COLOUR", colour.hex())
                .getBytes(UTF_8);
        archive.put("word/styles.xml", Archive.Type.STYLES, styles);
    }
}
