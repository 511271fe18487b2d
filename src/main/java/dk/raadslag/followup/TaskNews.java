package dk.raadslag.followup;

import dk.raadslag.access.Reader;
import dk.raadslag.mail.Letter;
import dk.raadslag.mail.Post;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.proceedings.Course;
import dk.raadslag.proceedings.MeetingClosed;
import dk.raadslag.proceedings.Proceedings;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells people that they have been given a task, when the meeting that agreed on it is over; until then it may have
 * been noted by mistake. What the task is stays where it is: the item may be closed.
 */
@Component
class TaskNews {

    private final TaskTable table;
    private final Proceedings proceedings;
    private final Meetings meetings;
    private final Post post;
    private final Clock clock;

    TaskNews(TaskTable table, Proceedings proceedings, Meetings meetings, Post post, Clock clock) {
        this.table = table;
        this.proceedings = proceedings;
        this.meetings = meetings;
        this.post = post;
        this.clock = clock;
    }

    @EventListener
    void on(MeetingClosed closed) {
        table.ofMeeting(closed.meeting().id()).stream()
                .filter(Task::open)
                .forEach(task -> tell(closed.by(), closed.meeting(), task));
    }

    /** A task that was noted or handed over when the meeting was over. */
    void given(Reader by, Task task) {
        meetings.byId(task.meetingId())
                .filter(meeting ->
                        proceedings.of(by, meeting).filter(Course::closed).isPresent())
                .ifPresent(meeting -> tell(by, meeting, task));
    }

    private void tell(Reader by, Meeting meeting, Task task) {
        if (Objects.equals(by.personId(), task.owner())) return;
        if (!table.notice(task.id(), task.owner(), clock.instant())) return;
        post.announce(task.owner(), words -> {
            String name = words.text("followups.mail.given", meeting.committee().name(), words.day(meeting.startsAt()));
            String lead =
                    words.text("followups.mail.given.lead", words.day(task.due().day()));
            return Letter.about(name, lead, name, "/opfoelgning/" + task.id());
        });
    }
}
