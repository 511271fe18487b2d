package dk.raadslag.paper;

import dk.raadslag.richtext.RichText;
import org.jspecify.annotations.Nullable;

/**
 * One field of a template. Guidance and example stand beside the field on the screen and never enter the text.
 *
 * @param key which field it is, such as {@code presentation}; the same key in every template that has the field
 * @param heading as printed over the text
 * @param required whether a paper may not be submitted without it
 * @param guidance what belongs in it, a sentence or two; empty when it goes without saying
 * @param whenNeeded when it is to be filled in at all; empty for a field that always is
 * @param example a good text one can open beside the field and start from, or null
 * @param preset what a new paper begins with, or null
 */
public record Field(
        String key,
        String heading,
        boolean required,
        String guidance,
        String whenNeeded,
        @Nullable RichText example,
        @Nullable RichText preset) {

    public static final String RECOMMENDATION = "recommendation";

    /** What a key looks like. */
    public static final String KEY = "[a-z][A-Za-z0-9]{0,39}";

    /** What a paper says of itself is stored beside its fields, by this name. */
    public static final String RESERVED = PartTable.HEAD;

    public Field {
        if (!key.matches(KEY) || key.equals(RESERVED))
            throw new IllegalArgumentException("A field's key is a word of ASCII letters, not " + key);
        heading = heading.strip();
        if (heading.isEmpty()) throw new IllegalArgumentException("A field has a heading");
    }
}
