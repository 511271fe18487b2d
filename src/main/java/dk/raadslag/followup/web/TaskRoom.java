package dk.raadslag.followup.web;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.followup.FollowUps;
import dk.raadslag.followup.Origin;
import dk.raadslag.followup.OriginsOfTasks;
import dk.raadslag.followup.Owners;
import dk.raadslag.followup.Task;
import dk.raadslag.followup.TaskViews;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Gathers what the pages of follow-up show. */
@Component
class TaskRoom {

    private final Readings readings;
    private final FollowUps followUps;
    private final TaskViews views;
    private final OriginsOfTasks origins;
    private final Committees committees;
    private final People people;

    TaskRoom(
            Readings readings,
            FollowUps followUps,
            TaskViews views,
            OriginsOfTasks origins,
            Committees committees,
            People people) {
        this.readings = readings;
        this.followUps = followUps;
        this.views = views;
        this.origins = origins;
        this.committees = committees;
        this.people = people;
    }

    TasksView mine(Reader reader) {
        if (!reader.loggedIn()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return view(reader, null, followUps.mine(reader));
    }

    /** @throws ResponseStatusException for those who neither sit in the committee nor record its meetings */
    TasksView of(Reader reader, String slug) {
        Committee committee = readings.as(reader, () -> committees.bySlug(slug))
                .filter(one -> sits(reader, one))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return view(reader, committee, followUps.of(reader, committee));
    }

    private static boolean sits(Reader reader, Committee committee) {
        return Stream.of(Token.committee(committee.id()), Token.recorder(committee.id()))
                .anyMatch(reader.tokens()::contains);
    }

    private TasksView view(Reader reader, @Nullable Committee of, List<Task> tasks) {
        Map<Long, Origin> from = origins.of(reader, tasks);
        List<TaskRow> rows = views.lines(reader, tasks).stream()
                .map(line -> new TaskRow(line, from.getOrDefault(line.task().id(), Origin.UNKNOWN)))
                .toList();
        List<Committee> seen = readings.as(reader, committees::all).stream()
                .filter(committee -> sits(reader, committee))
                .toList();
        return new TasksView(
                of,
                rows.stream().filter(row -> row.line().task().open()).toList(),
                rows.stream().filter(row -> !row.line().task().open()).toList().reversed(),
                seen);
    }

    /** @throws ResponseStatusException when the reader may not know of it */
    Task task(Reader reader, long id) {
        return followUps.one(reader, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    TaskView view(Reader reader, Task task, List<String> refused, Map<String, String> typed) {
        Committee committee =
                readings.as(reader, () -> committees.byId(task.committeeId())).orElse(null);
        boolean records = committee != null && followUps.records(reader, committee);
        return new TaskView(
                views.lines(reader, List.of(task)).getFirst(),
                origins.of(reader, List.of(task)).getOrDefault(task.id(), Origin.UNKNOWN),
                committee,
                names(reader, task),
                records,
                followUps.reports(reader, task),
                committee != null && sits(reader, committee),
                committee != null && records ? views.owners(reader, committee) : new Owners(List.of(), List.of()),
                refused,
                typed);
    }

    private Map<Long, String> names(Reader reader, Task task) {
        List<Long> ids = Stream.concat(
                        Stream.of(task.by(), task.owner()),
                        task.events().stream()
                                .flatMap(event -> Stream.concat(Stream.of(event.by()), Stream.ofNullable(event.to()))))
                .distinct()
                .toList();
        return readings.as(reader, () -> people.byIds(ids)).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }
}
