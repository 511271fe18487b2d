package dk.raadslag.comment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment, or an answer to one.
 *
 * @param by the id of whoever wrote it
 * @param text plain, with line breaks; null when it is removed
 * @param mentioned the ids of those it mentions
 */
public record Remark(
        long id,
        long threadId,
        long by,
        Instant at,
        @Nullable Instant changedAt,
        @Nullable String text,
        List<Long> mentioned) {

    /** Characters. */
    public static final int LONGEST = 4_000;

    public Remark {
        mentioned = List.copyOf(mentioned);
    }

    public boolean isRemoved() {
        return text == null;
    }
}
