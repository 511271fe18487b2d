package dk.raadslag.proceedings;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.agenda.Agenda;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.Membership;
import dk.raadslag.committee.Vacancies;
import dk.raadslag.meeting.Meeting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws up a meeting's list of people and the order of its items; inside a reading. */
@Component
class Rolls {

    private final Committees committees;
    private final Vacancies vacancies;
    private final People people;
    private final Agendas agendas;
    private final CourseTable courses;
    private final AttendanceTable table;

    Rolls(
            Committees committees,
            Vacancies vacancies,
            People people,
            Agendas agendas,
            CourseTable courses,
            AttendanceTable table) {
        this.committees = committees;
        this.vacancies = vacancies;
        this.people = people;
        this.agendas = agendas;
        this.courses = courses;
        this.table = table;
    }

    Attendance attendance(Reader reader, Meeting meeting) {
        List<AttendanceEvent> events = table.of(meeting.id());
        return new Attendance(listed(meeting, events), vacant(meeting), items(reader, meeting), events);
    }

    /** Who sits in the committee on the day of the meeting decides, not who did when the agenda was sent out. */
    private List<Attendee> listed(Meeting meeting, List<AttendanceEvent> events) {
        List<Membership> memberships =
                committees.members(meeting.committee().id(), meeting.startsAt().toLocalDate());
        Map<Long, Membership> first = new LinkedHashMap<>();
        for (Membership membership : memberships) first.putIfAbsent(membership.personId(), membership);
        Set<Long> all = new LinkedHashSet<>(first.keySet());
        events.forEach(event -> all.add(event.person()));
        Map<Long, Person> known = people.byIds(all).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<Long, Long> holders = memberships.stream().collect(Collectors.toMap(Membership::id, Membership::personId));
        return all.stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .map(person -> attendee(person, first.get(person.id()), holders))
                .toList();
    }

    private int vacant(Meeting meeting) {
        return (int) vacancies.on(meeting.committee().id(), meeting.startsAt().toLocalDate()).stream()
                .filter(vacancy -> vacancy.role().isMember())
                .count();
    }

    private static Attendee attendee(Person person, @Nullable Membership membership, Map<Long, Long> holders) {
        if (membership == null) return new Attendee(person.id(), person.name(), person.title(), null, null, null);
        Long standsInFor = membership.substituteFor() == null ? null : holders.get(membership.substituteFor());
        return new Attendee(
                person.id(), person.name(), person.title(), membership.role(), membership.seat(), standsInFor);
    }

    private List<FloorItem> items(Reader reader, Meeting meeting) {
        Map<Long, Integer> numbers =
                agendas.of(reader, meeting).map(Agenda::numbers).orElse(Map.of());
        Map<Long, Integer> planned = courses.planned(meeting.id());
        Map<Long, Instant> called = new LinkedHashMap<>();
        for (Call call : courses.calls(meeting.id())) called.putIfAbsent(call.itemId(), call.at());
        return inOrder(List.copyOf(called.keySet()), numbers.keySet()).stream()
                .map(id -> new FloorItem(id, numbers.get(id), planned.get(id), called.get(id)))
                .toList();
    }

    /**
     * As they were called. One that was not follows the latest of those before it on the agenda: an item moved forward
     * draws none with it, and one passed over counts as dealt with in its turn.
     */
    static List<Long> inOrder(List<Long> called, Collection<Long> agenda) {
        List<Long> order = new ArrayList<>(called);
        int after = 0;
        for (Long item : agenda) {
            if (called.contains(item)) after = Math.max(after, order.indexOf(item) + 1);
            else order.add(after++, item);
        }
        return order;
    }
}
