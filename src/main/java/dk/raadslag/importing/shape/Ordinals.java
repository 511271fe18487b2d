package dk.raadslag.importing.shape;

import java.util.regex.Pattern;

/** What "1." counts where it is no number of a list: a month, a quarter, a reading. */
public final class Ordinals {

    private static final Pattern COUNTED = Pattern.compile(
            "(?iu)(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan\\.|feb\\.|kvartal|kv\\.|halvår|behandling(?!\\s+af)|viceborgmester|næstformand|sal\\b|runde|(?-i:stk\\.|(?:behandling|etape|klasse|gang|udgave|del|led|suppleant)\\b)).*",
            Pattern.DOTALL);

    private Ordinals() {}

    /** Whether words behind a number with a full stop say what it counts. */
    public static boolean areCounted(String words) {
        return COUNTED.matcher(words).matches();
    }
}
