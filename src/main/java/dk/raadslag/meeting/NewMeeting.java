package dk.raadslag.meeting;

import dk.raadslag.committee.Committee;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting to be planned.
 *
 * @param timeKnown false when only the day is known; then the meeting begins at midnight
 * @param link where it can be joined from afar, beginning with {@code https://}, or null
 */
public record NewMeeting(
        Committee committee,
        LocalDateTime startsAt,
        boolean timeKnown,
        @Nullable LocalDateTime endsAt,
        @Nullable String place,
        MeetingKind kind,
        @Nullable String link) {

    public NewMeeting {
        startsAt = timeKnown ? startsAt : startsAt.toLocalDate().atStartOfDay();
        if (endsAt != null && !endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException("A meeting ends after it starts");
        }
    }

    /** An ordinary meeting that is held in one place only. */
    public NewMeeting(
            Committee committee,
            LocalDateTime startsAt,
            boolean timeKnown,
            @Nullable LocalDateTime endsAt,
            @Nullable String place) {
        this(committee, startsAt, timeKnown, endsAt, place, MeetingKind.ORDINARY, null);
    }

    Slot slot() {
        return new Slot(startsAt, endsAt, place);
    }
}
