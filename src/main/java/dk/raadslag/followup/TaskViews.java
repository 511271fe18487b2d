package dk.raadslag.followup;

import dk.raadslag.access.Account;
import dk.raadslag.access.Accounts;
import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.Membership;
import dk.raadslag.meeting.Meeting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what pages show of follow-up. */
@Component
public class TaskViews {

    private final Readings readings;
    private final FollowUps followUps;
    private final People people;
    private final Accounts accounts;
    private final Committees committees;
    private final Clock clock;

    TaskViews(
            Readings readings,
            FollowUps followUps,
            People people,
            Accounts accounts,
            Committees committees,
            Clock clock) {
        this.readings = readings;
        this.followUps = followUps;
        this.people = people;
        this.accounts = accounts;
        this.committees = committees;
        this.clock = clock;
    }

    /** By the ids of the items. */
    public Map<Long, List<TaskLine>> of(Reader reader, Meeting meeting) {
        return lines(reader, followUps.of(reader, meeting)).stream()
                .collect(Collectors.groupingBy(line -> line.task().itemId()));
    }

    public List<TaskLine> lines(Reader reader, Collection<Task> tasks) {
        Set<Long> ids = tasks.stream().map(Task::owner).collect(Collectors.toSet());
        Map<Long, String> names = readings.as(reader, () -> people.byIds(ids)).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        LocalDate today = LocalDate.now(clock);
        return tasks.stream()
                .map(task -> new TaskLine(task, names.getOrDefault(task.owner(), ""), task.overdue(today)))
                .toList();
    }

    /** What one who records the meeting needs to note follow-up on an item. */
    public Noting noting(Reader recorder, Meeting meeting, List<TaskLine> noted) {
        return new Noting(
                noted,
                owners(recorder, meeting.committee()),
                followUps.next(recorder, meeting).orElse(null));
    }

    /** Those who sit in a committee or serve it come first. */
    public Owners owners(Reader recorder, Committee committee) {
        Set<Long> sitting =
                readings.as(recorder, () -> committees.members(committee.id(), LocalDate.now(clock))).stream()
                        .map(Membership::personId)
                        .collect(Collectors.toSet());
        Map<Boolean, List<Person>> all = accounts.all().stream()
                .map(Account::person)
                .collect(Collectors.partitioningBy(person -> sitting.contains(person.id())));
        return new Owners(all.getOrDefault(true, List.of()), all.getOrDefault(false, List.of()));
    }
}
