package dk.raadslag.agenda;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.Membership;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.Exclusion;
import dk.raadslag.publication.Exclusions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds those who were shut out from an item at the meeting that put it off, and are not from the item it has become
 * (Forvaltningsloven section 3: interests seldom pass between two meetings).
 */
@Component
class ShutOutBefore {

    private final Readings readings;
    private final People people;
    private final Committees committees;
    private final Exclusions exclusions;

    ShutOutBefore(Readings readings, People people, Committees committees, Exclusions exclusions) {
        this.readings = readings;
        this.people = people;
        this.committees = committees;
        this.exclusions = exclusions;
    }

    List<Obstacle> before(Reader reader, Agenda agenda) {
        return readings.as(
                reader,
                () -> agenda.postponed().entrySet().stream()
                        .flatMap(item -> before(reader, agenda.meeting(), item))
                        .toList());
    }

    private Stream<Obstacle> before(Reader reader, Meeting meeting, Map.Entry<Long, Postponed> item) {
        Postponed postponed = item.getValue();
        Set<Long> still = persons(exclusions.of(reader, meeting, item.getKey()));
        List<Long> missing = exclusions.of(reader, postponed.from(), postponed.itemId()).stream()
                .map(Exclusion::personId)
                .filter(person -> !still.contains(person))
                .filter(members(meeting)::contains)
                .sorted()
                .toList();
        return people.byIds(missing).stream()
                .map(Person::name)
                .sorted()
                .map(name -> new Obstacle(GateRule.SHUT_OUT_BEFORE, item.getKey(), name));
    }

    private Set<Long> members(Meeting meeting) {
        return committees.members(meeting.committee().id(), meeting.startsAt().toLocalDate()).stream()
                .map(Membership::personId)
                .collect(Collectors.toSet());
    }

    private static Set<Long> persons(List<Exclusion> of) {
        return of.stream().map(Exclusion::personId).collect(Collectors.toSet());
    }
}
