package dk.raadslag.meeting;

import dk.raadslag.calendar.DanishZone;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When and where a meeting is held, by the Danish clock.
 *
 * @param endsAt null when not known; may lie on the next day
 */
public record Slot(
        LocalDateTime startsAt,
        @Nullable LocalDateTime endsAt,
        @Nullable String place) {

    /** What a meeting lasts when nobody has said when it ends. */
    private static final int HOURS = 2;

    /** False in the hour that the night of summer time leaves out. */
    boolean exists() {
        return exists(startsAt) && (endsAt == null || exists(endsAt));
    }

    private static boolean exists(LocalDateTime time) {
        return !DanishZone.ID.getRules().getValidOffsets(time).isEmpty();
    }

    boolean overlaps(Slot other) {
        return startsAt.isBefore(other.end()) && other.startsAt.isBefore(end());
    }

    private LocalDateTime end() {
        return endsAt == null ? startsAt.plusHours(HOURS) : endsAt;
    }
}
