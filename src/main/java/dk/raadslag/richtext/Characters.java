package dk.raadslag.richtext;

/** Which characters a text may hold: what JSON, XML and the database can all carry. */
final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /** Control characters become spaces, so that the words around them stay apart; broken ones the replacement sign. */
    static String printable(String text) {
        return text.codePoints().allMatch(Characters::isPrintable) ? text : replaced(text);
    }

    /** Whether there is anything to see: more than spaces and signs without a shape. */
    static boolean visible(String text) {
        return text.codePoints().anyMatch(Characters::isVisible);
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.CONTROL, Character.SPACE_SEPARATOR -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.NON_SPACING_MARK -> false;
            default -> true;
        };
    }

    private static boolean isPrintable(int point) {
        return !Character.isISOControl(point) && !isBroken(point);
    }

    private static boolean isBroken(int point) {
        return Character.getType(point) == Character.SURROGATE || (point & 0xFFFE) == 0xFFFE;
    }

    private static String replaced(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> isBroken(point) ? REPLACEMENT : Character.isISOControl(point) ? ' ' : point)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
