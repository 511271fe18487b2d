package dk.raadslag.minutes;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.proceedings.Attendance;
import dk.raadslag.proceedings.Attendances;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who takes part in an item, and who of them may vote, by what was noted of who is there. */
@Component
public class ItemParticipants {

    private final Readings readings;
    private final Attendances attendances;
    private final People people;

    ItemParticipants(Readings readings, Attendances attendances, People people) {
        this.readings = readings;
        this.attendances = attendances;
        this.people = people;
    }

    /**
     * @param present by name
     * @param recused by name
     * @param entitled the ids of those who may vote
     */
    public record There(List<Person> present, List<Person> recused, Set<Long> entitled, boolean quorum) {

        public static final There NOBODY = new There(List.of(), List.of(), Set.of(), false);

        public There {
            present = List.copyOf(present);
            recused = List.copyOf(recused);
            entitled = Set.copyOf(entitled);
        }

        public Set<Long> ids() {
            return present.stream().map(Person::id).collect(Collectors.toSet());
        }

        public List<Person> voters() {
            return present.stream()
                    .filter(person -> entitled.contains(person.id()))
                    .toList();
        }
    }

    public There in(Reader reader, Meeting meeting, long itemId) {
        return attendances
                .of(reader, meeting)
                .map(attendance -> readings.as(reader, () -> there(attendance, itemId)))
                .orElse(There.NOBODY);
    }

    private There there(Attendance attendance, long itemId) {
        return new There(
                named(attendance.present(itemId)),
                named(attendance.recused(itemId)),
                attendance.entitled(itemId),
                attendance.quorum(itemId).reached());
    }

    private List<Person> named(Collection<Long> ids) {
        return people.byIds(ids).stream()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }
}
