package dk.raadslag.comment;

import dk.raadslag.richtext.Anchor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a paper outside Raadslag.
 *
 * @param thread that it answers in, or null when it begins one
 * @param field the key of the field a new thread is about
 * @param anchor the words a new thread is about, or null for the whole field
 * @param by the id of whoever it is put down to
 * @param text plain, at most {@link Remark#LONGEST} characters
 */
public record Heard(
        @Nullable Long thread, String field, @Nullable Anchor anchor, long by, Instant at, String text) {}
