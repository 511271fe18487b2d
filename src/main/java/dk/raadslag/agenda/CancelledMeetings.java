package dk.raadslag.agenda;

import dk.raadslag.agenda.AgendaTable.Stamp;
import dk.raadslag.meeting.Cancellation;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.MeetingCancelled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was put off to a meeting that is cancelled comes onto the next one's agenda, if that is begun. */
@Component
class CancelledMeetings {

    private final Postponements postponements;

    CancelledMeetings(Postponements postponements) {
        this.postponements = postponements;
    }

    @EventListener
    void freed(MeetingCancelled cancelled) {
        Meeting meeting = cancelled.meeting();
        Cancellation cancellation = meeting.cancellation();
        Long by = cancellation == null ? null : cancellation.by();
        if (cancellation == null || by == null) return;
        postponements.landAll(meeting.committee(), new Stamp(cancellation.at(), by));
    }
}
