package dk.raadslag.proofreading;

import java.util.regex.Pattern;

/** The Danish genitive: Egeskovs, Jens', KMD's. */
final class Genitive {

    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L})(?:['’]s?|s)$");

    private Genitive() {}

    /** The word without one genitive ending, if it has one. */
    static String strip(String word) {
        return ENDING.matcher(word).replaceFirst("");
    }

    /** The ending that makes it a genitive, or nothing. */
    static String ending(String word) {
        return word.substring(strip(word).length());
    }
}
