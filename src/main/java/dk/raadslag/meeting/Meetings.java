package dk.raadslag.meeting;

import dk.raadslag.access.Reader;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.journal.Journal;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The committees' meetings. Used inside a reading, which decides what is seen: a meeting the reader may not know of is
 * as absent as one that does not exist. What changes something is done as a clerk.
 */
@Component
public class Meetings {

    private final MeetingTable table;
    private final Committees committees;
    private final Journal journal;

    Meetings(MeetingTable table, Committees committees, Journal journal) {
        this.table = table;
        this.committees = committees;
        this.journal = journal;
    }

    /** Plans a meeting; those who may know of the committee may know of it. */
    public Meeting plan(Reader actor, NewMeeting wanted) {
        String address = MeetingAddress.of(wanted, table.addresses(wanted.committee(), wanted.startsAt()));
        UUID id = UUID.randomUUID();
        table.insert(id, wanted, address);
        journal.write(
                actor,
                "meeting.planned",
                "meeting:" + id,
                Map.of("committee", wanted.committee().id(), "address", address));
        return byId(id).orElseThrow();
    }

    /**
     * The committee's meeting at that time, planned when there is none. A known time and an unknown one on the same day
     * are the same meeting, and each fills in what the other lacked.
     *
     * @param startsAt only its day counts unless the time is known
     */
    public Meeting findOrPlan(
            Reader actor, Committee committee, LocalDateTime startsAt, boolean timeKnown, @Nullable String place) {
        var wanted = new NewMeeting(committee, startsAt, timeKnown, null, place);
        return same(wanted).map(found -> fillIn(actor, found, wanted)).orElseGet(() -> plan(actor, wanted));
    }

    /** The committee's meeting at that time, as {@link #findOrPlan} would find it. */
    public Optional<Meeting> find(Committee committee, LocalDateTime startsAt, boolean timeKnown) {
        return same(new NewMeeting(committee, startsAt, timeKnown, null, null));
    }

    private Optional<Meeting> same(NewMeeting wanted) {
        List<Meeting> sameDay = table.on(wanted.committee(), wanted.startsAt().toLocalDate());
        return sameDay.stream()
                .filter(meeting -> meeting.startsAt().equals(wanted.startsAt()))
                .findFirst()
                .or(() -> sameDay.stream()
                        .filter(meeting -> !(meeting.timeKnown() && wanted.timeKnown()))
                        .findFirst());
    }

    private Meeting fillIn(Reader actor, Meeting found, NewMeeting wanted) {
        boolean newTime = wanted.timeKnown() && !found.timeKnown();
        boolean newPlace = wanted.place() != null && found.place() == null;
        if (!newTime && !newPlace) return found;
        table.update(
                found.id(),
                newTime ? wanted.startsAt() : found.startsAt(),
                found.timeKnown() || wanted.timeKnown(),
                newPlace ? wanted.place() : found.place());
        Meeting filled = byId(found.id()).orElseThrow();
        journal.write(
                actor,
                "meeting.filledIn",
                "meeting:" + found.id(),
                Map.of(
                        "startsAt",
                        filled.startsAt().toString(),
                        "place",
                        Objects.requireNonNullElse(filled.place(), "")));
        return filled;
    }

    public Optional<Meeting> byId(UUID id) {
        return table.byId(id).flatMap(row -> committees.byId(row.committeeId()).map(row::in));
    }

    /** Those of them that the reader may know of, in no order. */
    public List<Meeting> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : known(table.byIds(ids), committees.all());
    }

    /** By the two parts of its address. */
    public Optional<Meeting> byAddress(String committeeSlug, String address) {
        return committees.bySlug(committeeSlug).flatMap(committee -> table.byAddress(committee, address));
    }

    /** The committee's meetings, the latest first. */
    public List<Meeting> of(Committee committee) {
        return table.of(committee);
    }

    /** The meetings that start at the moment or later, the nearest first. */
    public List<Meeting> coming(LocalDateTime from, int limit) {
        return known(table.coming(from, limit), committees.all());
    }

    /** The meetings of these committees that start at the moment or later, the nearest first. */
    public List<Meeting> coming(Collection<Committee> of, LocalDateTime from) {
        return known(table.coming(of.stream().map(Committee::id).toList(), from), of);
    }

    private static List<Meeting> known(List<MeetingRow> rows, Collection<Committee> committees) {
        Map<Long, Committee> known = committees.stream().collect(Collectors.toMap(Committee::id, Function.identity()));
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(known.get(row.committeeId())).map(row::in).stream())
                .toList();
    }
}
