package dk.raadslag.agenda.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.web.ExclusionView.Line;
import dk.raadslag.agenda.web.ExclusionView.Typed;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.Membership;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.paper.Papers;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Exclusion;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.PublishedItem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Gathers who is, and who may be, shut out from the items of a meeting. */
@Component
class ExclusionRoom {

    private final Readings readings;
    private final Meetings meetings;
    private final Committees committees;
    private final Agendas agendas;
    private final Papers papers;
    private final Editions editions;
    private final Exclusions exclusions;
    private final People people;

    ExclusionRoom(
            Readings readings,
            Meetings meetings,
            Committees committees,
            Agendas agendas,
            Papers papers,
            Editions editions,
            Exclusions exclusions,
            People people) {
        this.readings = readings;
        this.meetings = meetings;
        this.committees = committees;
        this.agendas = agendas;
        this.papers = papers;
        this.editions = editions;
        this.exclusions = exclusions;
        this.people = people;
    }

    /** @throws ResponseStatusException when the reader does not record the meetings of its committee */
    Meeting meeting(Reader reader, UUID id) {
        return readings.as(reader, () -> meetings.byId(id))
                .filter(meeting -> exclusions.mayExclude(reader, meeting.committee()))
                .orElseThrow(ExclusionRoom::notFound);
    }

    /** @throws ResponseStatusException when the meeting has no such item that the reader may see */
    ExclusionView view(Reader reader, Meeting meeting, long item, Typed typed, @Nullable String refused) {
        String title = onAgenda(reader, meeting, item)
                .or(() -> inEditions(reader, meeting, item))
                .orElseThrow(ExclusionRoom::notFound);
        List<Exclusion> inForce = exclusions.of(reader, meeting, item);
        Set<Long> out = inForce.stream().map(Exclusion::personId).collect(Collectors.toSet());
        return new ExclusionView(
                meeting,
                item,
                title,
                agendas.serves(reader, meeting.committee()),
                inForce.stream().map(exclusion -> line(reader, exclusion)).toList(),
                seated(reader, meeting).stream()
                        .filter(person -> !out.contains(person.id()))
                        .toList(),
                typed,
                refused);
    }

    private Optional<String> onAgenda(Reader reader, Meeting meeting, long item) {
        return agendas.of(reader, meeting).flatMap(agenda -> agenda.item(item)).flatMap(found -> switch (found) {
            case AgendaItem.OfPaper of ->
                papers.byId(reader, of.paperId()).map(paper -> paper.head().title());
            case AgendaItem.Plain plain -> Optional.of(plain.title());
            case AgendaItem.LastMinutes minutes -> Optional.of(minutes.title());
            case AgendaItem.FollowUp later -> Optional.of(later.title());
            case AgendaItem.Heading _ -> Optional.empty();
        });
    }

    /** Who records a meeting without being its secretary sees its items when they are sent out. */
    private Optional<String> inEditions(Reader reader, Meeting meeting, long item) {
        String source = Exclusions.source(item);
        return editions.ofMeeting(reader, meeting.id()).stream()
                .flatMap(edition -> editions.current(reader, edition.address()).stream())
                .flatMap(edition -> edition.items().stream())
                .map(PublishedItem::item)
                .filter(published -> source.equals(published.sourceId()))
                .map(Item::title)
                .findFirst();
    }

    private Line line(Reader reader, Exclusion exclusion) {
        return new Line(
                exclusion,
                name(reader, exclusion.personId()),
                name(reader, exclusion.by()),
                Objects.equals(reader.personId(), exclusion.personId()));
    }

    private List<Person> seated(Reader reader, Meeting meeting) {
        return readings
                .as(reader, () -> {
                    List<Long> ids =
                            committees
                                    .members(
                                            meeting.committee().id(),
                                            meeting.startsAt().toLocalDate())
                                    .stream()
                                    .map(Membership::personId)
                                    .distinct()
                                    .toList();
                    return people.byIds(ids);
                })
                .stream()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** The names of those who are shut out, by the source ids of the items. */
    Map<String, List<String>> namesByItem(Reader reader, Meeting meeting) {
        return exclusions.of(reader, meeting).stream()
                .collect(groupingBy(
                        Exclusion::sourceId, mapping(exclusion -> name(reader, exclusion.personId()), toList())));
    }

    private String name(Reader reader, long person) {
        return readings.as(reader, () -> people.byId(person)).map(Person::name).orElse("");
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
