package dk.raadslag.proceedings;

import dk.raadslag.agenda.HeldMeetings;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ClosedMeetings implements HeldMeetings {

    private final CourseTable table;

    ClosedMeetings(CourseTable table) {
        this.table = table;
    }

    @Override
    public boolean closed(UUID meetingId) {
        table.share(meetingId);
        return seemsClosed(meetingId);
    }

    @Override
    public boolean seemsClosed(UUID meetingId) {
        return table.closed(meetingId);
    }

    @Override
    public boolean underWay(UUID meetingId) {
        return !closed(meetingId) && table.opening(meetingId).isPresent();
    }

    @Override
    public boolean dealtWith(UUID meetingId, long itemId) {
        return table.calls(meetingId).stream().anyMatch(call -> call.itemId() == itemId);
    }
}
