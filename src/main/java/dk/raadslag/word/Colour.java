package dk.raadslag.word;

import java.util.Locale;
import java.util.regex.Pattern;

/** A colour that text on white may have: at least 4.5 to 1 by WCAG 2.2, 1.4.3. */
public record Colour(String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{6}");
    private static final double LEAST_CONTRAST = 4.5;

    /** What Raadslag itself wears. */
    public static final Colour RAADSLAG = new Colour("0b5c66");

    /** @param hex six hexadecimal digits: red, green, blue; {@code #} before them is left out */
    public Colour {
        hex = hex.strip().replaceFirst("^#", "").toLowerCase(Locale.ROOT);
        if (!HEX.matcher(hex).matches())
            throw new IllegalArgumentException("A colour is six hexadecimal digits, such as 0b5c66, not " + hex);
        if (contrast(hex) < LEAST_CONTRAST)
            throw new IllegalArgumentException("Text in the colour " + hex + " is too pale to read on white");
    }

    private static double contrast(String hex) {
        double luminance = 0.2126 * part(hex, 0) + 0.7152 * part(hex, 2) + 0.0722 * part(hex, 4);
        return 1.05 / (luminance + 0.05);
    }

    private static double part(String hex, int from) {
        double share = Integer.parseInt(hex, from, from + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
