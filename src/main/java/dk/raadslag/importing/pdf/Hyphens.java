package dk.raadslag.importing.pdf;

import java.util.regex.Pattern;

/** Words that were parted at the end of a line. */
final class Hyphens {

    private static final Pattern PARTED = Pattern.compile("(?U)(?s).*\\p{Ll}{2,}-");
    private static final Pattern GOES_ON = Pattern.compile("(?U)(?s)\\p{Ll}{2,}.*");
    private static final Pattern HANGING = Pattern.compile("(?U)(?s)(og|eller|samt|til|som|både|hhv)\\b.*");

    private Hyphens() {}

    /**
     * Whether the hyphen at the end of the first line only parts a word. It does not in "børne- og ungeudvalget" nor in
     * "MED-udvalg" or "2025-budgettet".
     */
    static boolean onlyParts(CharSequence line, CharSequence next) {
        return PARTED.matcher(line).matches()
                && GOES_ON.matcher(next).matches()
                && !HANGING.matcher(next).matches();
    }

    /** Whether the hyphen stands for what follows later, as in "børne- og ungeudvalget", so that a space follows it. */
    static boolean hangs(CharSequence next) {
        return HANGING.matcher(next).matches();
    }
}
