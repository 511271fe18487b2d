package dk.raadslag.proceedings;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.proceedings.CourseView.Row;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what pages show of how a meeting goes. */
@Component
public class CourseViews {

    private final Readings readings;
    private final People people;
    private final Proceedings proceedings;
    private final Attendances attendances;
    private final FloorTitles titles;
    private final Clock clock;

    CourseViews(
            Readings readings,
            People people,
            Proceedings proceedings,
            Attendances attendances,
            FloorTitles titles,
            Clock clock) {
        this.readings = readings;
        this.people = people;
        this.proceedings = proceedings;
        this.attendances = attendances;
        this.titles = titles;
        this.clock = clock;
    }

    /** @throws ProceedingsRefused for everybody but the meeting's recorders and the committee */
    public CourseView of(Reader reader, Meeting meeting) {
        Attendance attendance = attendances
                .of(reader, meeting)
                .orElseThrow(() -> new ProceedingsRefused(ProceedingsRule.ONLY_ITS_RECORDERS));
        Course course = proceedings.of(reader, meeting).orElse(null);
        boolean records = proceedings.records(reader, meeting.committee());
        Map<Long, String> named = titles.of(reader, meeting);
        return new CourseView(
                meeting,
                course,
                records,
                names(reader, course),
                course == null && records ? proceedings.againstOpening(reader, meeting) : List.of(),
                course == null && !proceedings.onItsDay(meeting),
                records && course != null && !course.closed()
                        ? proceedings.askedBeforeClosing(reader, meeting)
                        : List.of(),
                records ? hindrances(reader, meeting, course) : List.of(),
                attendance.items().stream()
                        .map(item ->
                                row(attendance, course, item, Objects.requireNonNullElse(named.get(item.id()), "")))
                        .toList());
    }

    private Map<Long, String> names(Reader reader, @Nullable Course course) {
        if (course == null) return Map.of();
        List<Long> ids = course.closings().stream()
                .flatMap(closing -> Stream.ofNullable(closing.reopening()))
                .map(Closing.Reopening::by)
                .distinct()
                .toList();
        return readings.as(reader, () -> people.byIds(ids)).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    private List<Hindrance> hindrances(Reader reader, Meeting meeting, @Nullable Course course) {
        return course == null || course.closed() ? List.of() : proceedings.againstClosing(reader, meeting);
    }

    private Row row(Attendance attendance, @Nullable Course course, FloorItem item, String title) {
        return new Row(
                item.id(),
                item.number(),
                title,
                item.planned(),
                course == null ? Duration.ZERO : course.spent(item.id(), clock.instant()),
                course != null && course.onFloor().filter(on -> on == item.id()).isPresent(),
                course != null && course.called(item.id()),
                attendance.quorum(item.id()));
    }
}
