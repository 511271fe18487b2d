package dk.raadslag.agenda.web;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.agenda.Agenda;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.Dispatches;
import dk.raadslag.agenda.Gate;
import dk.raadslag.agenda.LastMinutes;
import dk.raadslag.agenda.Obstacle;
import dk.raadslag.agenda.web.AgendaView.Row;
import dk.raadslag.agenda.web.AgendaView.Sent;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperStanding;
import dk.raadslag.paper.PaperSummary;
import dk.raadslag.paper.Papers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Gathers what the pages of an agenda show. */
@Component
class AgendaRoom {

    private final Readings readings;
    private final Meetings meetings;
    private final Committees committees;
    private final Agendas agendas;
    private final Dispatches dispatches;
    private final Gate gate;
    private final LastMinutes lastMinutes;
    private final Papers papers;
    private final PaperStanding standing;
    private final People people;
    private final Clock clock;

    AgendaRoom(
            Readings readings,
            Meetings meetings,
            Committees committees,
            Agendas agendas,
            Dispatches dispatches,
            Gate gate,
            LastMinutes lastMinutes,
            Papers papers,
            PaperStanding standing,
            People people,
            Clock clock) {
        this.readings = readings;
        this.meetings = meetings;
        this.committees = committees;
        this.agendas = agendas;
        this.dispatches = dispatches;
        this.gate = gate;
        this.lastMinutes = lastMinutes;
        this.papers = papers;
        this.standing = standing;
        this.people = people;
        this.clock = clock;
    }

    /** @throws ResponseStatusException when the reader is not a secretary of the meeting's committee */
    Meeting meeting(Reader reader, UUID id) {
        return readings.as(reader, () -> meetings.byId(id))
                .filter(meeting -> agendas.serves(reader, meeting.committee()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The meetings to come of the committees the reader serves, the nearest first. */
    List<MeetingRow> coming(Reader reader) {
        List<Meeting> coming = readings.as(reader, () -> {
            List<Committee> served = committees.all().stream()
                    .filter(committee -> agendas.serves(reader, committee))
                    .toList();
            return meetings.coming(served, LocalDate.now(clock).atStartOfDay());
        });
        return coming.stream().map(meeting -> row(reader, meeting)).toList();
    }

    private MeetingRow row(Reader reader, Meeting meeting) {
        Optional<Agenda> agenda = agendas.of(reader, meeting);
        return new MeetingRow(
                meeting,
                dispatches.lastDay(reader, meeting),
                dispatches.late(reader, meeting),
                agenda.map(found -> found.numbers().size()).orElse(0),
                !dispatches.of(reader, meeting).isEmpty());
    }

    AgendaView view(Reader reader, Meeting meeting) {
        Agenda agenda = agendas.of(reader, meeting).orElse(null);
        List<Obstacle> obstacles = agenda == null ? List.of() : gate.inCases(reader, agenda);
        return new AgendaView(
                meeting,
                agenda != null,
                agenda == null ? List.of() : rows(reader, agenda, obstacles),
                waiting(reader, meeting.committee()),
                dispatches.lastDay(reader, meeting),
                dispatches.late(reader, meeting),
                dispatches.of(reader, meeting).stream()
                        .map(dispatch -> new Sent(dispatch, name(reader, dispatch.by())))
                        .toList(),
                lastMinutes.before(reader, meeting).orElse(null));
    }

    List<Row> rows(Reader reader, Agenda agenda, List<Obstacle> obstacles) {
        Map<Long, Integer> numbers = agenda.numbers();
        Map<Long, List<Obstacle>> byItem = obstacles.stream().collect(Collectors.groupingBy(Obstacle::itemId));
        return agenda.items().stream()
                .map(item -> row(reader, item, numbers.get(item.id()), byItem.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private Row row(Reader reader, AgendaItem item, @Nullable Integer number, List<Obstacle> obstacles) {
        Optional<Paper> paper =
                item instanceof AgendaItem.OfPaper of ? papers.byId(reader, of.paperId()) : Optional.empty();
        return paper.map(found ->
                        new Row(item, number, found, authors(reader, found), standing.of(reader, found), obstacles))
                .orElseGet(() -> new Row(item, number, null, "", null, obstacles));
    }

    private List<Row> waiting(Reader reader, Committee committee) {
        return agendas.onTheWay(reader, committee).stream()
                .map(PaperSummary::id)
                .flatMap(id -> papers.byId(reader, id).stream())
                .map(paper -> new Row(null, null, paper, authors(reader, paper), standing.of(reader, paper), List.of()))
                .toList();
    }

    private String authors(Reader reader, Paper paper) {
        return readings.as(reader, () -> people.byIds(paper.authors())).stream()
                .map(Person::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String name(Reader reader, long person) {
        return readings.as(reader, () -> people.byId(person)).map(Person::name).orElse("");
    }
}
