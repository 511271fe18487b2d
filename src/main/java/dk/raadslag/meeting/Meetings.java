package dk.raadslag.meeting;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.journal.Journal;
import java.time.Clock;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The committees' meetings. Used inside a reading, which decides what is seen: a meeting the reader may not know of is
 * as absent as one that does not exist. What changes something is done as a clerk.
 */
@Component
public class Meetings {

    private final MeetingTable table;
    private final MeetingChangeTable changes;
    private final Committees committees;
    private final Journal journal;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Meetings(
            MeetingTable table,
            MeetingChangeTable changes,
            Committees committees,
            Journal journal,
            ApplicationEventPublisher news,
            Clock clock) {
        this.table = table;
        this.changes = changes;
        this.committees = committees;
        this.journal = journal;
        this.news = news;
        this.clock = clock;
    }

    /** Plans a meeting; those who may know of the committee may know of it. */
    public Meeting plan(Reader actor, NewMeeting wanted) {
        String address = MeetingAddress.of(wanted, table.addresses(wanted.committee(), wanted.startsAt()));
        UUID id = UUID.randomUUID();
        table.insert(id, wanted, address, clock.instant());
        journal.write(
                actor,
                "meeting.planned",
                subject(id),
                Map.of("committee", wanted.committee().id(), "address", address, "kind", wanted.kind()));
        Meeting planned = byId(id).orElseThrow();
        if (wanted.link() != null) insertLink(actor, planned, wanted.link());
        return planned;
    }

    /**
     * Gives the meeting another time or place; its address stays. As a clerk; {@link MeetingOffice} knows who may.
     *
     * @param reason shown to everyone who may know of the meeting
     */
    public Meeting move(Reader actor, Meeting meeting, Slot to, String reason) {
        table.move(meeting.id(), to, clock.instant());
        changes.insert(meeting.id(), new Move(meeting.slot(), to, reason, actor.personId(), clock.instant()));
        Map<String, String> detail = Map.of(
                "from", meeting.startsAt().toString(), "to", to.startsAt().toString(), "reason", reason);
        journal.write(actor, "meeting.moved", subject(meeting.id()), detail);
        return byId(meeting.id()).orElseThrow();
    }

    /**
     * Says that the meeting will not be held. As a clerk; {@link MeetingOffice} knows who may.
     *
     * @param reason shown to everyone who may know of the meeting
     */
    public Meeting cancel(Reader actor, Meeting meeting, String reason) {
        table.touch(meeting.id(), clock.instant());
        changes.insert(meeting.id(), new Cancellation(reason, actor.personId(), clock.instant()));
        journal.write(actor, "meeting.cancelled", subject(meeting.id()), Map.of("reason", reason));
        Meeting cancelled = byId(meeting.id()).orElseThrow();
        news.publishEvent(new MeetingCancelled(cancelled));
        return cancelled;
    }

    /**
     * Says where the meeting can be joined from afar. As a clerk; {@link MeetingOffice} knows who may.
     *
     * @param address null takes the link away
     */
    public void link(Reader actor, Meeting meeting, @Nullable String address) {
        table.touch(meeting.id(), clock.instant());
        insertLink(actor, meeting, address);
    }

    /** A public meeting has many readers; its link is for the committee and those who work here. */
    private void insertLink(Reader actor, Meeting meeting, @Nullable String address) {
        Audience joining =
                Audience.of(Token.STAFF, Token.committee(meeting.committee().id()));
        changes.insertLink(meeting, address, joining.words(), actor.personId(), clock.instant());
        journal.write(actor, "meeting.linked", subject(meeting.id()), Map.of("online", address != null));
    }

    /** Where the meetings can be joined from afar, as far as the reader may know. */
    public Map<UUID, String> links(Collection<Meeting> of) {
        return changes.links(of.stream().map(Meeting::id).toList());
    }

    /** Every move of the meeting, the latest first. */
    public List<Move> moves(Meeting meeting) {
        return changes.moves(meeting.id());
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
                newPlace ? wanted.place() : found.place(),
                clock.instant());
        Meeting filled = byId(found.id()).orElseThrow();
        journal.write(
                actor,
                "meeting.filledIn",
                subject(found.id()),
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

    /** As it is now, within the clerk's transaction until whose end nobody moves or cancels it. */
    public Meeting held(UUID id) {
        table.share(id);
        return byId(id).orElseThrow();
    }

    /** Those of them that the reader may know of, in no order. */
    public List<Meeting> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : known(table.byIds(ids), committees.all());
    }

    /** By the two parts of its address. */
    public Optional<Meeting> byAddress(String committeeSlug, String address) {
        return committees.bySlug(committeeSlug).flatMap(committee -> table.byAddress(committee, address));
    }

    /** The committee's meetings, the latest first; also those that are cancelled. */
    public List<Meeting> of(Committee committee) {
        return table.of(committee);
    }

    /** The meetings that start at the moment or later, the nearest first; also those that are cancelled. */
    public List<Meeting> coming(LocalDateTime from, int limit) {
        return known(table.coming(from, limit), committees.all());
    }

    /** The meetings of these committees that will be held at the moment or later, the nearest first. */
    public List<Meeting> coming(Collection<Committee> of, LocalDateTime from) {
        return from(of, from).stream().filter(meeting -> !meeting.cancelled()).toList();
    }

    /** As {@link #coming(Collection, LocalDateTime)}, with those that are cancelled. */
    public List<Meeting> from(Collection<Committee> of, LocalDateTime from) {
        return known(table.from(of.stream().map(Committee::id).toList(), from), of);
    }

    private static List<Meeting> known(List<MeetingRow> rows, Collection<Committee> committees) {
        Map<Long, Committee> known = committees.stream().collect(Collectors.toMap(Committee::id, Function.identity()));
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(known.get(row.committeeId())).map(row::in).stream())
                .toList();
    }

    private static String subject(UUID id) {
        return "meeting:" + id;
    }
}
