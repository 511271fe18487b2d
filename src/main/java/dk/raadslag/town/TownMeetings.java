package dk.raadslag.town;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.MeetingDeadlines;
import dk.raadslag.meeting.MeetingKind;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.meeting.Slot;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The year of meetings that the town has planned, with what has been changed since. */
@Component
class TownMeetings {

    private static final Reader BUILDER = Reader.program("Bakkedal");

    private final Meetings meetings;
    private final MeetingDeadlines deadlines;

    TownMeetings(Meetings meetings, MeetingDeadlines deadlines) {
        this.meetings = meetings;
        this.deadlines = deadlines;
    }

    void plan(TownPlan plan, Map<String, Committee> founded, Reader administrator) {
        plan.meetings().forEach(planned -> plan(planned, founded, MeetingKind.ORDINARY));
        plan.extraordinary().forEach(planned -> plan(planned, founded, MeetingKind.EXTRAORDINARY));
        plan.changes().forEach(this::change);
        plan.deadlines()
                .forEach(due -> deadlines.set(administrator, requireNonNull(founded.get(due.committee())), due.days()));
    }

    private void plan(TownPlan.Planned planned, Map<String, Committee> founded, MeetingKind kind) {
        Committee committee = requireNonNull(founded.get(planned.committee()));
        var wanted = new NewMeeting(committee, planned.starts(), true, planned.ends(), planned.place(), kind, null);
        meetings.plan(BUILDER, wanted);
    }

    private void change(TownPlan.Changed changed) {
        Meeting meeting =
                meetings.byAddress(changed.committee(), changed.meeting()).orElseThrow();
        if (changed.starts() == null) {
            meetings.cancel(BUILDER, meeting, changed.reason());
            return;
        }
        Slot to = new Slot(changed.starts(), changed.ends(), changed.place());
        meetings.move(BUILDER, meeting, to, changed.reason());
    }
}
