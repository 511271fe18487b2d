package dk.raadslag.richtext;

import java.util.regex.Pattern;

/** Which addresses a text may point to. */
public final class Links {

    private static final Pattern ALLOWED = Pattern.compile("(?i)(https?://[^\\s\"<>]+|mailto:[^\\s\"<>]+)");

    private Links() {}

    public static boolean allowed(String href) {
        return ALLOWED.matcher(href).matches();
    }
}
