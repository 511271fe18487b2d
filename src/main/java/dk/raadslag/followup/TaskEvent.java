package dk.raadslag.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to a task.
 *
 * @param text what was reported, or why; or null
 * @param to who has the task since, or null
 * @param day by when it is to be done since, or null
 */
public record TaskEvent(
        Kind kind,
        @Nullable String text,
        @Nullable Long to,
        @Nullable LocalDate day,
        Instant at,
        long by) {

    /** What it was. */
    public enum Kind {
        REPORTED,
        DONE,
        /** Nobody is to do it any more. */
        DROPPED,
        REOPENED,
        HANDED_OVER,
        /** It has another day. */
        MOVED,
        /** It was noted by mistake. */
        REMOVED
    }
}
