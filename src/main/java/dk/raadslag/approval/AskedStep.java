package dk.raadslag.approval;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a submission.
 *
 * @param personId who has it now, after any taking over
 * @param takenOverAt when it came to whoever has it, or null when it was given from the beginning
 * @param due the last day, or null when no meeting is chosen
 * @param verdict the latest one, or null
 * @param undoneAt since when the verdict counts no more; null while it counts
 */
public record AskedStep(
        long id,
        int turn,
        String name,
        long personId,
        @Nullable Instant takenOverAt,
        @Nullable LocalDate due,
        @Nullable Verdict verdict,
        @Nullable Instant undoneAt) {

    boolean sentBack() {
        return verdict != null && !verdict.approved();
    }
}
