package dk.raadslag.followup;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.proceedings.FloorTitles;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Exclusions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds where tasks were agreed: in what was sent out to the reader, never in drafts. */
@Component
public class OriginsOfTasks {

    private final Readings readings;
    private final Meetings meetings;
    private final FloorTitles titles;
    private final Editions editions;

    OriginsOfTasks(Readings readings, Meetings meetings, FloorTitles titles, Editions editions) {
        this.readings = readings;
        this.meetings = meetings;
        this.titles = titles;
        this.editions = editions;
    }

    /** By the ids of the tasks. */
    public Map<Long, Origin> of(Reader reader, Collection<Task> tasks) {
        List<UUID> ids = tasks.stream().map(Task::meetingId).distinct().toList();
        Map<UUID, Meeting> known = readings.as(reader, () -> meetings.byIds(ids)).stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        Map<UUID, Map<Long, String>> called = new HashMap<>();
        known.forEach((id, meeting) -> called.put(id, titles.of(reader, meeting)));
        Map<Long, Origin> origins = new HashMap<>();
        for (Task task : tasks)
            origins.put(task.id(), origin(reader, task, known.get(task.meetingId()), called.get(task.meetingId())));
        return origins;
    }

    private Origin origin(Reader reader, Task task, @Nullable Meeting meeting, @Nullable Map<Long, String> called) {
        if (meeting == null || called == null) return Origin.UNKNOWN;
        String path = editions.pathOfSource(reader, meeting.id(), Exclusions.source(task.itemId()))
                .orElse(null);
        return new Origin(meeting, called.getOrDefault(task.itemId(), ""), path);
    }
}
