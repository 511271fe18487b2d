package dk.raadslag.paper;

import dk.raadslag.richtext.RichText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One field of a paper as it is stored.
 *
 * @param version 0 for a field nobody has written in; else 1 and up, one more with each save
 * @param base what stands
 * @param current what is proposed; the same as base when nothing is
 * @param savedAt null for a field nobody has written in
 * @param savedBy the person's id, null for a field nobody has written in
 */
public record Part(
        String key,
        int version,
        RichText base,
        RichText current,
        @Nullable Instant savedAt,
        @Nullable Long savedBy) {

    static Part untouched(String key) {
        return new Part(key, 0, RichText.EMPTY, RichText.EMPTY, null, null);
    }
}
