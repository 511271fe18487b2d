package dk.raadslag.followup;

import dk.raadslag.meeting.Meeting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The follow-up of one item while the meeting runs.
 *
 * @param tasks those noted so far
 * @param next the meeting they can be done for, or null
 */
public record Noting(
        List<TaskLine> tasks, Owners owners, @Nullable Meeting next) {

    /** Of an item whose reader notes nothing. */
    public static Noting read(List<TaskLine> tasks) {
        return new Noting(tasks, new Owners(List.of(), List.of()), null);
    }
}
