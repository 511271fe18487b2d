package dk.raadslag.approval;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a submission.
 *
 * @param personId who has it now, after any taking over
 * @param takenOverAt when it came to whoever has it, or null when it was given from the beginning
 * @param due the last day, or null when no meeting is chosen, or the one that is will not be held
 * @param daysBefore how many working days that is before the meeting; null in steps from before this was kept
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
        @Nullable Integer daysBefore,
        @Nullable Verdict verdict,
        @Nullable Instant undoneAt) {

    AskedStep dueOn(@Nullable LocalDate last) {
        return new AskedStep(id, turn, name, personId, takenOverAt, last, daysBefore, verdict, undoneAt);
    }

    boolean sentBack() {
        return verdict != null && !verdict.approved();
    }
}
