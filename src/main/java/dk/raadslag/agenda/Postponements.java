package dk.raadslag.agenda;

import dk.raadslag.agenda.AgendaItem.OfPaper;
import dk.raadslag.agenda.AgendaTable.Stamp;
import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Items that were put off, and the later agendas they come onto by themselves; within a clerk's transaction. */
@Component
class Postponements {

    private final PostponementTable table;
    private final AgendaTable agendas;
    private final Placing placing;
    private final Meetings meetings;
    private final Clock clock;

    Postponements(PostponementTable table, AgendaTable agendas, Placing placing, Meetings meetings, Clock clock) {
        this.table = table;
        this.agendas = agendas;
        this.placing = placing;
        this.meetings = meetings;
        this.clock = clock;
    }

    void postpone(Meeting from, AgendaItem item, @Nullable Meeting to, Stamp by) {
        if (item instanceof AgendaItem.Heading) throw new AgendaRefused(AgendaRule.HEADING_STAYS);
        if (to != null && !isLater(from, to)) throw new AgendaRefused(AgendaRule.NOT_A_LATER_MEETING);
        takeBack(from, item.id(), by);
        table.insert(item.id(), to == null ? null : to.id(), by);
        landAll(from.committee(), by);
    }

    private static boolean isLater(Meeting from, Meeting to) {
        return !to.cancelled()
                && to.committee().id() == from.committee().id()
                && to.startsAt().isAfter(from.startsAt());
    }

    void takeBack(Meeting from, long itemId, Stamp by) {
        for (Postponement one : table.of(from.id())) {
            if (one.itemId() != itemId) continue;
            table.unsent(one.id()).ifPresent(landed -> agendas.remove(landed, by));
            table.end(one.id(), by);
        }
    }

    /** Puts what waits for any of the committee's begun agendas onto it. */
    void landAll(Committee committee, Stamp by) {
        for (Meeting meeting : coming(committee)) {
            if (!agendas.exists(meeting.id())) continue;
            agendas.hold(meeting.id());
            // Who sends the agenda out meanwhile is through with it only now.
            land(meeting, new Stamp(clock.instant(), by.by()));
        }
    }

    /** Puts what waits for this meeting onto its agenda, before the item without a case that ends it. */
    void land(Meeting meeting, Stamp by) {
        for (Postponement one : waitingFor(meeting)) land(meeting, one, by);
    }

    private void land(Meeting meeting, Postponement one, Stamp by) {
        AgendaItem item = agendas.item(one.itemId()).orElseThrow();
        List<AgendaItem> there = agendas.items(meeting.id());
        Optional<AgendaItem> here = item instanceof OfPaper of ? on(there, of.paperId()) : Optional.empty();
        if (here.isPresent()) {
            table.tie(here.get().id(), one.id());
            return;
        }
        placing.beforeTheEnd(meeting, row(item).postponed(one.id()), by);
    }

    private static Optional<AgendaItem> on(List<AgendaItem> items, long paperId) {
        return items.stream()
                .filter(item -> item instanceof OfPaper of && of.paperId() == paperId)
                .findFirst();
    }

    /** The minutes that were put off are not the last ones of the meeting that takes them up. */
    private static AgendaTable.Row row(AgendaItem item) {
        return switch (item) {
            case OfPaper paper -> AgendaTable.Row.of(paper.paperId());
            case AgendaItem.Plain plain -> AgendaTable.Row.of(plain(plain.title(), plain.minutes()));
            case AgendaItem.FollowUp later ->
                AgendaTable.Row.of(new NewItem(ItemKind.FOLLOW_UP, later.title(), later.minutes()));
            case AgendaItem.LastMinutes minutes -> AgendaTable.Row.of(plain(minutes.title(), minutes.minutes()));
            case AgendaItem.Heading heading -> AgendaTable.Row.of(plain(heading.title(), null));
        };
    }

    private static NewItem plain(String title, @Nullable Integer minutes) {
        return new NewItem(ItemKind.PLAIN, title, minutes);
    }

    /** What was put off and comes next on this meeting's agenda. */
    List<Postponement> waitingFor(Meeting meeting) {
        List<Postponement> waiting = table.waiting(meeting.committee().id());
        if (waiting.isEmpty()) return List.of();
        List<Meeting> coming = coming(meeting.committee());
        Map<UUID, Meeting> named = named(waiting);
        return waiting.stream()
                .filter(one -> destination(one, coming, named)
                        .map(Meeting::id)
                        .filter(meeting.id()::equals)
                        .isPresent())
                .toList();
    }

    private List<Meeting> coming(Committee committee) {
        return meetings.coming(List.of(committee), LocalDate.now(clock).atStartOfDay());
    }

    private Map<UUID, Meeting> named(List<Postponement> postponements) {
        List<UUID> ids = postponements.stream()
                .flatMap(one -> Stream.of(Optional.of(one.fromMeeting()), Optional.ofNullable(one.toMeeting())))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return meetings.byIds(ids).stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
    }

    /** The meeting it was put off to; when that is not held or none was named, the next ordinary one. */
    private static Optional<Meeting> destination(Postponement one, List<Meeting> coming, Map<UUID, Meeting> named) {
        Meeting from = named.get(one.fromMeeting());
        if (from == null) return Optional.empty();
        UUID meant = one.toMeeting();
        Meeting to = meant == null ? null : named.get(meant);
        LocalDateTime earliest = to == null ? from.startsAt() : to.startsAt();
        return coming.stream()
                .filter(meeting -> meeting.startsAt().isAfter(from.startsAt()))
                .filter(meeting -> !meeting.startsAt().isBefore(earliest))
                .filter(meeting ->
                        !meeting.extraordinary() || to != null && meeting.id().equals(to.id()))
                .findFirst();
    }

    /** What a case was put off by that is now put onto the agenda by hand. */
    @Nullable
    Long behind(Meeting meeting, long paperId) {
        return table.waiting(meeting.committee().id()).stream()
                .filter(one -> !one.fromMeeting().equals(meeting.id()))
                .filter(one -> agendas.item(one.itemId())
                        .filter(item -> item instanceof OfPaper of && of.paperId() == paperId)
                        .isPresent())
                .map(Postponement::id)
                .findFirst()
                .orElse(null);
    }

    /** Where the items of an agenda come from that were put off, by their ids. */
    Map<Long, Postponed> into(Meeting meeting) {
        Map<Long, Postponement> into = table.into(meeting.id());
        if (into.isEmpty()) return Map.of();
        Map<UUID, Meeting> named = named(List.copyOf(into.values()));
        Map<Long, Postponed> known = new HashMap<>();
        into.forEach((item, one) -> Optional.ofNullable(named.get(one.fromMeeting()))
                .ifPresent(from -> known.put(item, new Postponed(from, one.itemId()))));
        return known;
    }
}
