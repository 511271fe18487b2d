package dk.raadslag.meeting;

import java.time.LocalDateTime;
import java.time.ZoneId;
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

    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** What a meeting lasts when nobody has said when it ends. */
    private static final int HOURS = 2;

    /** False in the hour that the night of summer time leaves out. */
    boolean exists() {
        return exists(startsAt) && (endsAt == null || exists(endsAt));
    }

    private static boolean exists(LocalDateTime time) {
        return !ZONE.getRules().getValidOffsets(time).isEmpty();
    }

    boolean overlaps(Slot other) {
        return startsAt.isBefore(other.end()) && other.startsAt.isBefore(end());
    }

    private LocalDateTime end() {
        return endsAt == null ? startsAt.plusHours(HOURS) : endsAt;
    }
}
