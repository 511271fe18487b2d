package dk.raadslag.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was agreed to be done about an item of a meeting.
 *
 * @param owner the id of who is to do it now
 * @param due by when, as it stands
 * @param by the id of who noted it
 * @param events the oldest first
 */
public record Task(
        long id,
        long itemId,
        UUID meetingId,
        long committeeId,
        String what,
        long owner,
        Due due,
        Instant at,
        long by,
        List<TaskEvent> events) {

    public Task {
        events = List.copyOf(events);
    }

    /** What has become of it. */
    public enum State {
        OPEN,
        DONE,
        DROPPED
    }

    public State state() {
        State state = State.OPEN;
        for (TaskEvent event : events)
            state = switch (event.kind()) {
                case DONE -> State.DONE;
                case DROPPED -> State.DROPPED;
                case REOPENED -> State.OPEN;
                case REPORTED, HANDED_OVER, MOVED, REMOVED -> state;
            };
        return state;
    }

    public boolean open() {
        return state() == State.OPEN;
    }

    public boolean overdue(LocalDate today) {
        return open() && due.day().isBefore(today);
    }
}
