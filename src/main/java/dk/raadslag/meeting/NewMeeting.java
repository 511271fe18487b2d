package dk.raadslag.meeting;

import dk.raadslag.committee.Committee;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting to be planned.
 *
 * @param timeKnown false when only the day is known; then the meeting begins at midnight
 */
public record NewMeeting(
        Committee committee,
        LocalDateTime startsAt,
        boolean timeKnown,
        @Nullable LocalDateTime endsAt,
        @Nullable String place) {

    public NewMeeting {
        startsAt = timeKnown ? startsAt : startsAt.toLocalDate().atStartOfDay();
        if (endsAt != null && !endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException("A meeting ends after it starts");
        }
    }
}
