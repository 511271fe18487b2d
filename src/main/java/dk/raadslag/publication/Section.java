package dk.raadslag.publication;

import dk.raadslag.richtext.RichText;

/**
 * A field of an item.
 *
 * @param key which field it is, such as "recommendation" or "presentation"; data, not a closed set
 * @param heading the heading as printed
 */
public record Section(String key, String heading, RichText text) {

    public static final String RECOMMENDATION = "recommendation";
    public static final String DECISION = "decision";
}
