package dk.raadslag.paper;

import dk.raadslag.richtext.Proposal;
import dk.raadslag.richtext.RichText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One field of a paper as it is stored.
 *
 * @param version 0 for a field nobody has written in; else 1 and up, one more with each save
 * @param text what stands and what is proposed
 * @param savedAt null for a field nobody has written in
 * @param savedBy the person's id, null for a field nobody has written in
 */
public record Part(
        String key,
        int version,
        Proposal text,
        @Nullable Instant savedAt,
        @Nullable Long savedBy) {

    static Part untouched(String key) {
        return new Part(key, 0, Proposal.of(RichText.EMPTY), null, null);
    }

    /** Whether nothing stands in it that anybody could see. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** What stands. */
    public RichText base() {
        return text.base();
    }

    /** What is proposed; the same as what stands when nothing is. */
    public RichText current() {
        return text.current();
    }
}
