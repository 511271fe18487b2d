package dk.raadslag.followup;

import dk.raadslag.meeting.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * Where a task was agreed, as far as one reader may know.
 *
 * @param meeting null for a reader who may not know of it
 * @param title of the item; empty for a reader who may not know it
 * @param path of the item in the meeting's minutes, or agenda, or null
 */
public record Origin(
        @Nullable Meeting meeting, String title, @Nullable String path) {

    public static final Origin UNKNOWN = new Origin(null, "", null);
}
