package dk.raadslag.richtext;

/** Which characters a text may hold: what JSON, XML and the database can all carry. */
final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /** Control characters become spaces, so that the words around them stay apart; broken ones the replacement sign. */
    static String printable(String text) {
        return text.codePoints().allMatch(Characters::isPrintable) ? text : replaced(text);
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
