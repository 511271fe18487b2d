package dk.raadslag.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By when a task is to be done.
 *
 * @param day the last day
 * @param meetingId the meeting it is to be done for, with which the day moves, or null
 */
public record Due(LocalDate day, @Nullable UUID meetingId) {

    public static Due on(LocalDate day) {
        return new Due(day, null);
    }
}
