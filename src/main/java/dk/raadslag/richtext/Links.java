package dk.raadslag.richtext;

import java.util.regex.Pattern;

/** Which addresses a text may point to. */
public final class Links {

    private static final Pattern ALLOWED = Pattern.compile("(?i)(https?://[^\\s\"<>]+|mailto:[^\\s\"<>]+)");

    private static final Pattern WITHIN = Pattern.compile("/([^\\s\"<>/\\\\][^\\s\"<>\\\\]*)?");

    private Links() {}

    /** Whether it points to the world outside, as writers may. */
    public static boolean allowed(String href) {
        return ALLOWED.matcher(href).matches();
    }

    /** Whether it is a path on this site, as what Raadslag writes itself points to; paper knows no such place. */
    static boolean within(String href) {
        return WITHIN.matcher(href).matches();
    }
}
