package dk.raadslag.proceedings.web;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.proceedings.Attendance;
import dk.raadslag.proceedings.AttendanceEvent;
import dk.raadslag.proceedings.AttendanceEvent.Substitute;
import dk.raadslag.proceedings.AttendanceWords;
import dk.raadslag.proceedings.Attendances;
import dk.raadslag.proceedings.Attendee;
import dk.raadslag.proceedings.Course;
import dk.raadslag.proceedings.FloorTitles;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.proceedings.Standing;
import dk.raadslag.proceedings.web.AttendanceView.Noted;
import dk.raadslag.proceedings.web.AttendanceView.Row;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Gathers what the page of who is there shows, and says to whom it is there. */
@Component
class AttendanceRoom {

    private final Readings readings;
    private final Meetings meetings;
    private final Proceedings proceedings;
    private final Attendances attendances;
    private final AttendanceWords words;
    private final FloorTitles titles;

    AttendanceRoom(
            Readings readings,
            Meetings meetings,
            Proceedings proceedings,
            Attendances attendances,
            AttendanceWords words,
            FloorTitles titles) {
        this.titles = titles;
        this.readings = readings;
        this.meetings = meetings;
        this.proceedings = proceedings;
        this.attendances = attendances;
        this.words = words;
    }

    /** @throws ResponseStatusException for everybody but the meeting's recorders and the committee */
    Meeting meeting(Reader reader, UUID id) {
        return readings.as(reader, () -> meetings.byId(id))
                .filter(meeting -> attendances.of(reader, meeting).isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @throws ResponseStatusException for everybody but the meeting's recorders */
    Meeting recorded(Reader reader, UUID id) {
        Meeting meeting = meeting(reader, id);
        if (!proceedings.records(reader, meeting.committee())) throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        return meeting;
    }

    AttendanceView view(Reader reader, Meeting meeting) {
        Attendance attendance = attendances.of(reader, meeting).orElseThrow();
        Course course = proceedings.of(reader, meeting).orElse(null);
        boolean closed = course != null && course.closed();
        return new AttendanceView(
                meeting,
                proceedings.records(reader, meeting.committee()) && !closed,
                own(reader, meeting, attendance),
                course,
                floor(attendance, course),
                attendance,
                titles.of(reader, meeting),
                attendance.listed().stream()
                        .filter(one -> !one.mayStandIn()
                                || !attendance.of(one.person()).isEmpty())
                        .map(one -> row(attendance, one))
                        .toList(),
                attendance.listed().stream().filter(Attendee::mayStandIn).toList(),
                course == null ? List.of() : words.sentences(attendance));
    }

    private @Nullable Standing own(Reader reader, Meeting meeting, Attendance attendance) {
        return attendances.mayApologise(reader, meeting)
                ? attendance.standing(Objects.requireNonNull(reader.personId()))
                : null;
    }

    private static @Nullable Integer floor(Attendance attendance, @Nullable Course course) {
        return course == null
                ? null
                : course.onFloor().map(attendance.numbers()::get).orElse(null);
    }

    private static Row row(Attendance attendance, Attendee one) {
        return new Row(
                one,
                attendance.standing(one.person()),
                attendance.of(one.person()).stream()
                        .map(event -> noted(attendance, event))
                        .toList());
    }

    private static Noted noted(Attendance attendance, AttendanceEvent event) {
        Long item = event.fromItem();
        Integer number = item == null ? null : attendance.numbers().get(item);
        return new Noted(event, number, event instanceof Substitute to ? name(attendance, to.forPerson()) : null);
    }

    private static @Nullable String name(Attendance attendance, @Nullable Long person) {
        return person == null
                ? null
                : attendance.attendee(person).map(Attendee::name).orElse("");
    }
}
