package dk.raadslag.followup;

import dk.raadslag.meeting.Meeting;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The follow-up of one item while the meeting runs.
 *
 * @param tasks those noted so far
 * @param next the meeting they can be done for, or null
 */
public record Noting(
        List<TaskLine> tasks, Owners owners, @Nullable Meeting next) {

    /** The key of the words for the first of these rules that stood in the way, or null. */
    public static @Nullable String against(List<String> refused, String... rules) {
        return Stream.of(rules)
                .map(rule -> "followups.rule." + rule)
                .filter(refused::contains)
                .findFirst()
                .orElse(null);
    }

    /** Of an item whose reader notes nothing. */
    public static Noting read(List<TaskLine> tasks) {
        return new Noting(tasks, new Owners(List.of(), List.of()), null);
    }
}
