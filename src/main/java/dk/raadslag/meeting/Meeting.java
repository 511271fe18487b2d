package dk.raadslag.meeting;

import dk.raadslag.access.Audience;
import dk.raadslag.committee.Committee;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A committee's meeting.
 *
 * @param startsAt by the Danish clock; midnight when the time is not known
 * @param endsAt null when not known; may lie on the next day
 * @param address its part of an address within the committee, such as {@code 2025-03-12}; given once, kept for good,
 *     also when the meeting is moved
 * @param audience who may know of it
 * @param revision how often it has been changed since it was planned
 * @param changedAt when it was planned or last changed
 * @param moved its latest move, or null
 * @param cancellation null while it is to be held
 */
public record Meeting(
        UUID id,
        Committee committee,
        LocalDateTime startsAt,
        boolean timeKnown,
        @Nullable LocalDateTime endsAt,
        @Nullable String place,
        String address,
        Audience audience,
        MeetingKind kind,
        int revision,
        Instant changedAt,
        @Nullable Move moved,
        @Nullable Cancellation cancellation) {

    public boolean cancelled() {
        return cancellation != null;
    }

    public boolean extraordinary() {
        return kind == MeetingKind.EXTRAORDINARY;
    }

    /** Whether its latest move gave it another time; a move may be one of place alone. */
    public boolean movedInTime() {
        return moved != null && !moved.from().startsAt().equals(moved.to().startsAt());
    }

    /**
     * The same meeting for somebody who read it at an earlier revision; changing it is refused when it is newer now.
     */
    public Meeting asRead(int earlier) {
        return new Meeting(
                id,
                committee,
                startsAt,
                timeKnown,
                endsAt,
                place,
                address,
                audience,
                kind,
                earlier,
                changedAt,
                moved,
                cancellation);
    }

    public Slot slot() {
        return new Slot(startsAt, endsAt, place);
    }
}
