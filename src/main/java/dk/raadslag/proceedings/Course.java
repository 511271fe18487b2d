package dk.raadslag.proceedings;

import dk.raadslag.meeting.Meeting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting goes, from when it was opened.
 *
 * @param calls the oldest first
 * @param closings the oldest first; every one but the last has been reopened
 */
public record Course(
        Meeting meeting, Opening opening, List<Call> calls, List<Closing> closings, Attendance attendance) {

    public Course {
        calls = List.copyOf(calls);
        closings = List.copyOf(closings);
    }

    public boolean closed() {
        return closing() != null;
    }

    /** The closing that stands, or null while the meeting is open. */
    public @Nullable Closing closing() {
        return closings.isEmpty() || closings.getLast().reopening() != null ? null : closings.getLast();
    }

    /** When the meeting ended: when it was closed first, whatever was changed in its record afterwards; or null. */
    public @Nullable Instant endedAt() {
        return closings.isEmpty() ? null : closings.getFirst().at();
    }

    /** The item on the floor; none before the first is called, and none when the meeting has ended. */
    public Optional<Long> onFloor() {
        return calls.isEmpty() || endedAt() != null
                ? Optional.empty()
                : Optional.of(calls.getLast().itemId());
    }

    /** How long the item has been on the floor in all; for as long as the meeting lasts, up to now. */
    public Duration spent(long itemId, Instant now) {
        Duration spent = Duration.ZERO;
        for (int at = 0; at < calls.size(); at++)
            if (calls.get(at).itemId() == itemId)
                spent = spent.plus(Duration.between(calls.get(at).at(), until(at, now)));
        return spent;
    }

    private Instant until(int call, Instant now) {
        Instant next = call + 1 < calls.size() ? calls.get(call + 1).at() : now;
        Instant ended = endedAt();
        Instant until = ended != null && ended.isBefore(next) ? ended : next;
        Instant from = calls.get(call).at();
        return until.isBefore(from) ? from : until;
    }

    /** Whether the item has been on the floor. */
    public boolean called(long itemId) {
        return calls.stream().anyMatch(call -> call.itemId() == itemId);
    }
}
