package dk.raadslag.agenda;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.Membership;
import dk.raadslag.journal.Journal;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.MeetingDeadlines;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.paper.Papers;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.NewEdition;
import dk.raadslag.publication.Publications;
import dk.raadslag.publication.Publishing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Sending agendas out: each dispatch makes an edition of what stands at that moment, tells the members, and keeps who
 * let what through the gate and why. Whole or not at all.
 */
@Component
public class Dispatches {

    private final Readings readings;
    private final Agendas agendas;
    private final Gate gate;
    private final AgendaContent content;
    private final AgendaTable table;
    private final Numbering numbering;
    private final DispatchTable dispatches;
    private final Publications publications;
    private final MeetingDeadlines deadlines;
    private final Committees committees;
    private final Meetings meetings;
    private final Papers papers;
    private final HandingOver handingOver;
    private final AgendaNews news;
    private final HeldMeetings held;
    private final Journal journal;
    private final Clock clock;

    Dispatches(
            Readings readings,
            Agendas agendas,
            Gate gate,
            AgendaContent content,
            AgendaTable table,
            Numbering numbering,
            DispatchTable dispatches,
            Publications publications,
            MeetingDeadlines deadlines,
            Committees committees,
            Meetings meetings,
            Papers papers,
            HandingOver handingOver,
            AgendaNews news,
            HeldMeetings held,
            Journal journal,
            Clock clock) {
        this.readings = readings;
        this.agendas = agendas;
        this.gate = gate;
        this.content = content;
        this.table = table;
        this.numbering = numbering;
        this.dispatches = dispatches;
        this.publications = publications;
        this.deadlines = deadlines;
        this.committees = committees;
        this.meetings = meetings;
        this.papers = papers;
        this.handingOver = handingOver;
        this.news = news;
        this.held = held;
        this.journal = journal;
        this.clock = clock;
    }

    /** What was sent out of a meeting's agendas, the latest first. */
    public List<Dispatch> of(Reader reader, Meeting meeting) {
        return readings.as(reader, () -> dispatches.of(meeting.id()));
    }

    /** By when a meeting's agenda is sent out. */
    public TimeLimit limit(Reader reader, Meeting meeting) {
        LocalDate lastDay = deadlines.of(reader, meeting).dispatched();
        return new TimeLimit(lastDay, LocalDate.now(clock).isAfter(lastDay));
    }

    /**
     * The items that a supplementary agenda would hold: those put on after the last dispatch.
     *
     * @return empty when nothing has been sent out yet, or nothing was put on since
     */
    public List<AgendaItem> added(Reader reader, Agenda agenda) {
        return readings.as(
                reader,
                () -> latest(agenda)
                        .map(dispatch -> table.addedAfter(agenda.meeting().id(), dispatch.at()))
                        .map(added -> agenda.items().stream()
                                .filter(item -> added.contains(item.id()))
                                .toList())
                        .orElse(List.of()));
    }

    private Optional<Dispatch> latest(Agenda agenda) {
        return dispatches.of(agenda.meeting().id()).stream().findFirst();
    }

    /**
     * Sends a meeting's agenda out, as it stands, or those items as a supplementary agenda that were put on since.
     *
     * @return what came of it; an agenda that says exactly what was sent before is not sent again
     * @throws DispatchRefused with all that stands in the way and is not let through
     * @throws AgendaRefused when the reader is not one of the committee's secretaries
     */
    public Publishing send(Reader secretary, Meeting wanted, DispatchOrder order) {
        if (!agendas.serves(secretary, wanted.committee())) throw new AgendaRefused(AgendaRule.ONLY_ITS_SECRETARIES);
        return readings.asClerk(() -> {
            numbering.hold(wanted.committee());
            table.hold(wanted.id());
            Meeting meeting = meetings.held(wanted.id());
            if (held.closed(meeting.id())) throw new AgendaRefused(AgendaRule.MEETING_CLOSED);
            if (meeting.cancelled()) throw new AgendaRefused(AgendaRule.MEETING_CANCELLED);
            Agenda agenda = agendas.of(secretary, meeting).orElseThrow();
            holdPapers(agenda);
            boolean late = limit(secretary, meeting).passed();
            Predicate<AgendaItem> taken = taken(secretary, agenda, order.kind());
            List<Obstacle> obstacles = new ArrayList<>(before(secretary, agenda, taken));
            if (late) obstacles.addAll(gate.beforeLateReason(secretary, order.lateReason()));
            DispatchRefused.unless(obstacles, order, late);
            DispatchOrder given = late ? order : order.inTime();
            NewEdition edition = content.edition(secretary, agenda, given.kind(), taken, given.lateReason());
            Publishing published = publications.publish(secretary, edition);
            if (published instanceof Publishing.Published fresh) {
                numbering.keep(agenda, agenda.items().stream().filter(taken).toList());
                record(secretary, agenda, given, obstacles, fresh);
            }
            return published;
        });
    }

    /** What stands in the way of a dispatch of this kind: of the items it holds, and of the whole. */
    public List<Obstacle> before(Reader secretary, Agenda agenda, EditionKind kind) {
        return before(secretary, agenda, kind == EditionKind.AGENDA ? _ -> true : added(secretary, agenda)::contains);
    }

    private List<Obstacle> before(Reader secretary, Agenda agenda, Predicate<AgendaItem> taken) {
        return gate.before(secretary, agenda).stream()
                .filter(obstacle ->
                        agenda.item(obstacle.itemId()).map(taken::test).orElse(true))
                .toList();
    }

    /** What goes through the gate is what goes out. */
    private void holdPapers(Agenda agenda) {
        agenda.papers().map(AgendaItem.OfPaper::paperId).sorted().forEach(papers::hold);
    }

    private Predicate<AgendaItem> taken(Reader secretary, Agenda agenda, EditionKind kind) {
        if (kind == EditionKind.AGENDA) return _ -> true;
        List<AgendaItem> added = added(secretary, agenda);
        if (added.isEmpty()) throw new AgendaRefused(AgendaRule.NOTHING_ADDED);
        return added::contains;
    }

    private void record(
            Reader secretary, Agenda agenda, DispatchOrder order, List<Obstacle> passed, Publishing.Published edition) {
        Meeting meeting = agenda.meeting();
        long by = requireNonNull(secretary.personId());
        long id = dispatches.insert(meeting.id(), order.kind(), edition, clock.instant(), by, order.lateReason());
        for (Obstacle obstacle : passed)
            dispatches.insertPassage(
                    id, obstacle, requireNonNull(order.reasons().get(obstacle.itemId())));
        handingOver.handOver(secretary, agenda);
        journal.write(
                secretary,
                "agenda.dispatched",
                "meeting:" + meeting.id(),
                Map.of("kind", order.kind(), "edition", edition.editionId(), "passed", passed.size()));
        news.sentOut(
                secretary, meeting, EditionAddress.of(meeting, order.kind(), edition.ordinal()), receivers(meeting));
    }

    /** The ids of those members whom no mail of the meeting's agenda reaches. */
    public List<Long> unreached(Reader secretary, Meeting meeting) {
        return news.unreached(readings.as(secretary, () -> receivers(meeting)));
    }

    private List<Long> receivers(Meeting meeting) {
        return committees.members(meeting.committee().id(), LocalDate.now(clock)).stream()
                .filter(Membership::takesPart)
                .map(Membership::personId)
                .distinct()
                .toList();
    }
}
