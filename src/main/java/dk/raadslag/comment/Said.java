package dk.raadslag.comment;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants said.
 *
 * @param text plain; {@code @} before a name, or as much of it as only one of those offered has, mentions them
 * @param mentioned the id of one more who is mentioned, or null
 */
public record Said(String text, @Nullable Long mentioned) {

    public Said {
        text = text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    public static Said of(String text) {
        return new Said(text, null);
    }
}
