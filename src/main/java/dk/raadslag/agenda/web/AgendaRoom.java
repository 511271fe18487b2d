package dk.raadslag.agenda.web;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.agenda.Agenda;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.Dispatch;
import dk.raadslag.agenda.Dispatches;
import dk.raadslag.agenda.Gate;
import dk.raadslag.agenda.LastMinutes;
import dk.raadslag.agenda.Obstacle;
import dk.raadslag.agenda.Origins;
import dk.raadslag.agenda.Origins.Origin;
import dk.raadslag.agenda.web.AgendaView.Row;
import dk.raadslag.agenda.web.AgendaView.Sent;
import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperStanding;
import dk.raadslag.paper.PaperSummary;
import dk.raadslag.paper.Papers;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.PublishedItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Gathers what the pages of an agenda show. */
@Component
class AgendaRoom {

    private final Readings readings;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Dispatches dispatches;
    private final Gate gate;
    private final LastMinutes lastMinutes;
    private final Origins origins;
    private final Papers papers;
    private final PaperStanding standing;
    private final People people;
    private final Editions editions;

    AgendaRoom(
            Readings readings,
            Meetings meetings,
            Agendas agendas,
            Dispatches dispatches,
            Gate gate,
            LastMinutes lastMinutes,
            Origins origins,
            Papers papers,
            PaperStanding standing,
            People people,
            Editions editions) {
        this.readings = readings;
        this.meetings = meetings;
        this.agendas = agendas;
        this.dispatches = dispatches;
        this.gate = gate;
        this.lastMinutes = lastMinutes;
        this.origins = origins;
        this.papers = papers;
        this.standing = standing;
        this.people = people;
        this.editions = editions;
    }

    /** A meeting whose agenda the reader sees without putting it together; empty when it is not one. */
    Optional<Meeting> followed(Reader reader, UUID id) {
        return readings.as(reader, () -> meetings.byId(id))
                .filter(meeting -> !agendas.serves(reader, meeting.committee()))
                .filter(meeting -> agendas.follows(reader, meeting.committee()));
    }

    /** @throws ResponseStatusException when the reader is not a secretary of the meeting's committee */
    Meeting meeting(Reader reader, UUID id) {
        return readings.as(reader, () -> meetings.byId(id))
                .filter(meeting -> agendas.serves(reader, meeting.committee()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The agenda as a chair sees it: of the cases what the chair may read, and nothing of what stands in their way. */
    ChairView chairView(Reader chair, Meeting meeting) {
        Optional<Agenda> agenda = agendas.of(chair, meeting);
        List<Row> rows = agenda.map(begun -> rows(chair, begun, List.of())).orElse(List.of());
        return new ChairView(
                meeting,
                agenda.isPresent(),
                rows,
                dispatches.limit(chair, meeting),
                sent(chair, meeting),
                titles(chair, meeting));
    }

    private Map<String, String> titles(Reader chair, Meeting meeting) {
        return editions.ofMeeting(chair, meeting.id()).stream()
                .flatMap(sent -> editions.current(chair, sent.address()).stream())
                .flatMap(edition -> edition.items().stream())
                .map(PublishedItem::item)
                .filter(item -> item.sourceId() != null)
                .collect(Collectors.toMap(item -> String.valueOf(item.sourceId()), Item::title, (first, _) -> first));
    }

    AgendaView view(Reader reader, Meeting meeting) {
        Optional<Agenda> agenda = agendas.of(reader, meeting);
        List<Row> rows = agenda.map(begun -> rows(reader, begun, gate.inCases(reader, begun)))
                .orElse(List.of());
        return view(reader, meeting, agenda.isPresent(), rows);
    }

    /** As the other, with all that stands in the way of sending it out. */
    AgendaView view(Reader reader, Agenda agenda, List<Obstacle> obstacles) {
        return view(reader, agenda.meeting(), true, rows(reader, agenda, obstacles));
    }

    private AgendaView view(Reader reader, Meeting meeting, boolean begun, List<Row> rows) {
        return new AgendaView(
                meeting,
                begun,
                rows,
                waiting(reader, meeting.committee()),
                begun && !meeting.cancelled() ? agendas.offers(reader, meeting) : List.of(),
                dispatches.limit(reader, meeting),
                sent(reader, meeting),
                unreached(reader, meeting),
                agendas.of(reader, meeting)
                        .map(agenda -> dispatches.added(reader, agenda).size())
                        .orElse(0),
                lastMinutes.before(reader, meeting).orElse(null));
    }

    private List<Row> rows(Reader reader, Agenda agenda, List<Obstacle> obstacles) {
        Map<Long, Integer> numbers = agenda.numbers();
        Map<Long, List<Obstacle>> byItem = obstacles.stream().collect(Collectors.groupingBy(Obstacle::itemId));
        Map<Long, Origin> from = origins.of(reader, agenda);
        CasesSeen cases =
                cases(reader, agenda.papers().map(AgendaItem.OfPaper::paperId).toList());
        return agenda.items().stream()
                .map(item -> cases.row(
                        item, numbers.get(item.id()), byItem.getOrDefault(item.id(), List.of()), from.get(item.id())))
                .toList();
    }

    private List<Row> waiting(Reader reader, Committee committee) {
        List<Long> ids = agendas.onTheWay(reader, committee).stream()
                .map(PaperSummary::id)
                .toList();
        CasesSeen cases = cases(reader, ids);
        return ids.stream().flatMap(id -> cases.waiting(id).stream()).toList();
    }

    /** The cases of the page, their authors and where each is, asked for in one go. */
    private CasesSeen cases(Reader reader, List<Long> ids) {
        return readings.as(reader, () -> {
            List<Paper> seen = papers.byIds(reader, ids);
            List<Long> authors = seen.stream()
                    .flatMap(paper -> paper.authors().stream())
                    .distinct()
                    .toList();
            return CasesSeen.of(seen, people.byIds(authors), standing.ways(reader, ids));
        });
    }

    /** Whether anything that was sent out can still be read. */
    boolean isOut(Reader reader, Meeting meeting) {
        return sent(reader, meeting).stream().anyMatch(sent -> !sent.withdrawn());
    }

    private List<String> unreached(Reader reader, Meeting meeting) {
        List<Long> ids = dispatches.unreached(reader, meeting);
        return readings.as(reader, () -> people.byIds(ids)).stream()
                .map(Person::name)
                .sorted()
                .toList();
    }

    private List<Sent> sent(Reader reader, Meeting meeting) {
        List<Dispatch> sent = dispatches.of(reader, meeting);
        List<Long> senders = sent.stream().map(Dispatch::by).distinct().toList();
        Map<Long, String> names = readings.as(reader, () -> people.byIds(senders)).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        return sent.stream()
                .map(dispatch -> new Sent(
                        dispatch, names.getOrDefault(dispatch.by(), ""), editions.withdrawn(dispatch.editionId())))
                .toList();
    }
}
