package dk.raadslag.proceedings;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.raadslag.access.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is there for what. Nothing is kept but what was noted; all else is derived from it by the order of the items.
 *
 * @param listed all who sit in the committee on the day of the meeting, chair first, then those who came otherwise
 * @param vacant how many seats nobody holds on the day of the meeting
 * @param items in the order in which they are dealt with
 * @param events what was noted and not undone, the oldest first
 */
public record Attendance(List<Attendee> listed, int vacant, List<FloorItem> items, List<AttendanceEvent> events) {

    public Attendance {
        listed = List.copyOf(listed);
        items = List.copyOf(items);
        events = List.copyOf(events);
    }

    public Optional<Attendee> attendee(long person) {
        return listed.stream().filter(one -> one.person() == person).findFirst();
    }

    public Optional<AttendanceEvent> event(long id) {
        return events.stream().filter(event -> event.id() == id).findFirst();
    }

    /** What was noted of the person, in the order in which it holds. */
    public List<AttendanceEvent> of(long person) {
        return timeline(person).events();
    }

    /** Those who take part in the item: they are there and not recused. */
    public Set<Long> present(long item) {
        return people(one -> takesPart(one, item));
    }

    /** Those who take no part in the item for being an interested party, whether they are there or not. */
    public Set<Long> recused(long item) {
        return people(one -> timeline(one.person()).recused(item));
    }

    /** Those who are neither present nor recused. */
    public Set<Long> absent(long item) {
        return people(one -> !takesPart(one, item) && !timeline(one.person()).recused(item));
    }

    private Set<Long> people(Predicate<Attendee> who) {
        return listed.stream().filter(who).map(Attendee::person).collect(toUnmodifiableSet());
    }

    private boolean takesPart(Attendee one, long item) {
        Timeline timeline = timeline(one.person());
        return timeline.at(place(item)) == Standing.PRESENT && !timeline.recused(item);
    }

    /** Those who may vote on the item: of each seat its member, or else the substitute who is there for the member. */
    public Set<Long> entitled(long item) {
        return seats().flatMap(seat -> voter(seat.person(), item).stream()).collect(toUnmodifiableSet());
    }

    private Stream<Attendee> seats() {
        return listed.stream().filter(Attendee::isMember);
    }

    private Optional<Long> voter(long member, long item) {
        if (present(item).contains(member)) return Optional.of(member);
        return listed.stream()
                .filter(one -> isFor(one, member, place(item)) && takesPart(one, item))
                .map(Attendee::person)
                .findFirst();
    }

    private boolean isFor(Attendee one, long member, int place) {
        Long standsInFor = timeline(one.person()).standsInFor(place);
        return standsInFor != null && standsInFor == member;
    }

    /** Whether enough are there to decide the item. */
    public Quorum quorum(long item) {
        return quorum(entitled(item).size());
    }

    /** How it stands with the person by all that is noted. */
    public Standing standing(long person) {
        return timeline(person).at(items.size());
    }

    /** Whose substitute, if anybody's, the person is as a voter on the item. */
    Optional<Long> votesFor(long person, long item) {
        return seats().map(Attendee::person)
                .filter(member -> member != person)
                .filter(member ->
                        voter(member, item).filter(voter -> voter == person).isPresent())
                .findFirst();
    }

    /** Of all seats, who holds them now, whether by being there or by a substitute; by all that is noted. */
    public Quorum quorum() {
        long held = seats().filter(seat ->
                        standing(seat.person()) == Standing.PRESENT || substituteOf(seat.person(), items.size()))
                .count();
        return quorum((int) held);
    }

    private Quorum quorum(int held) {
        return new Quorum(held, (int) seats().count() + vacant, vacant);
    }

    boolean substituteOf(long member, int place) {
        return listed.stream().anyMatch(one -> isFor(one, member, place));
    }

    Timeline timeline(long person) {
        return new Timeline(
                events.stream().filter(event -> event.person() == person).toList(), new Floor(items));
    }

    int place(@Nullable Long item) {
        return new Floor(items).place(item);
    }

    /** The numbers of the items, by their ids. */
    public Map<Long, Integer> numbers() {
        Map<Long, Integer> numbers = new LinkedHashMap<>();
        for (FloorItem item : items) {
            Integer number = item.number();
            if (number != null) numbers.put(item.id(), number);
        }
        return numbers;
    }

    /** With the person on the list, as a guest unless there already. */
    Attendance listing(Person person) {
        if (attendee(person.id()).isPresent()) return this;
        List<Attendee> more = new ArrayList<>(listed);
        more.add(new Attendee(person.id(), person.name(), person.title(), null, null, null));
        return new Attendance(more, vacant, items, events);
    }

    /** With another event, or without one. */
    Attendance with(List<AttendanceEvent> others) {
        return new Attendance(listed, vacant, items, others);
    }
}
