package dk.raadslag.paper.web;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperMargin;
import dk.raadslag.paper.PaperPlaces;
import dk.raadslag.paper.PaperStanding;
import dk.raadslag.paper.PaperStanding.SentBack;
import dk.raadslag.paper.PaperStanding.Standing;
import dk.raadslag.paper.PaperStanding.Way;
import dk.raadslag.paper.PaperSummary;
import dk.raadslag.paper.Papers;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** A paper with the names of those around it, as far as the reader may know of them. */
@Component
class PaperRoom {

    private final Readings readings;
    private final Papers papers;
    private final Committees committees;
    private final People people;
    private final PaperStanding standing;
    private final PaperPlaces places;
    private final PaperMargin margin;
    private final Accounts accounts;

    PaperRoom(
            Readings readings,
            Papers papers,
            Committees committees,
            People people,
            PaperStanding standing,
            PaperPlaces places,
            PaperMargin margin,
            Accounts accounts) {
        this.readings = readings;
        this.papers = papers;
        this.committees = committees;
        this.people = people;
        this.standing = standing;
        this.places = places;
        this.margin = margin;
        this.accounts = accounts;
    }

    /** @throws ResponseStatusException when there is none for this reader */
    Paper paper(Reader reader, long id) {
        return papers.byId(reader, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    PaperView view(Reader reader, Paper paper) {
        return readings.as(
                reader,
                () -> new PaperView(
                        paper,
                        named(paper.committees()),
                        persons(paper.authors()),
                        Map.of(),
                        standing(reader, paper),
                        returned(standing.sentBack(reader, paper)),
                        places(reader, paper),
                        papers.whyNotChange(reader, paper).isEmpty()));
    }

    private Standing standing(Reader reader, Paper paper) {
        Standing on = standing.of(reader, paper);
        return places.met(reader, List.of(paper.id())).isEmpty() ? on : on.met();
    }

    private List<PaperView.Placed> places(Reader reader, Paper paper) {
        return places.of(reader, paper).stream()
                .map(place -> {
                    SentBack back = place.returned();
                    List<SentBack> all = back == null ? List.of() : List.of(back);
                    return new PaperView.Placed(place, returned(all));
                })
                .toList();
    }

    private List<PaperView.Returned> returned(List<SentBack> all) {
        List<Person> people = persons(all.stream().map(SentBack::by).collect(Collectors.toSet()));
        return all.stream()
                .map(back -> new PaperView.Returned(name(people, back.by()), back.at(), back.reason()))
                .toList();
    }

    private static String name(List<Person> people, long id) {
        return those(people, Set.of(id)).stream().map(Person::name).findFirst().orElse("");
    }

    /** All papers the reader may see, those written in last first. */
    List<PaperRow> rows(Reader reader) {
        return readings.as(reader, () -> {
            List<PaperSummary> all = papers.all(reader);
            List<Long> ids = all.stream().map(PaperSummary::id).toList();
            Map<Long, Committee> committees = known();
            Map<Long, Long> open = margin.open(reader, ids);
            Map<Long, Way> ways = standing.ways(reader, ids);
            Set<Long> met = places.met(reader, ids);
            List<Person> people = persons(around(all, ways.values()));
            Map<String, Long> titles = all.stream()
                    .collect(Collectors.groupingBy(paper -> paper.head().title(), Collectors.counting()));
            return all.stream()
                    .map(paper -> {
                        Way on = ways.getOrDefault(paper.id(), Way.NONE);
                        Way way = met.contains(paper.id()) ? on.met() : on;
                        return new PaperRow(
                                paper,
                                named(paper.committees(), committees),
                                those(people, paper.authors()),
                                open.getOrDefault(paper.id(), 0L),
                                way,
                                those(people, way.holders()),
                                paper.copiedFrom() != null
                                        && titles.getOrDefault(paper.head().title(), 0L) > 1);
                    })
                    .toList();
        });
    }

    private static Set<Long> around(List<PaperSummary> papers, Collection<Way> ways) {
        Stream<Long> authors = papers.stream().flatMap(paper -> paper.authors().stream());
        Stream<Long> holders = ways.stream().flatMap(way -> way.holders().stream());
        return Stream.concat(authors, holders).collect(Collectors.toSet());
    }

    private static List<Person> those(List<Person> people, Collection<Long> ids) {
        return people.stream().filter(person -> ids.contains(person.id())).toList();
    }

    /** Those with an open account who write cases, as far as the reader knows of them, without its authors. */
    AroundForm.Offered offered(Reader reader, Paper paper) {
        Set<Long> writers = Stream.of(Role.AUTHOR, Role.SECRETARY)
                .flatMap(role -> accounts.having(role).stream())
                .map(Person::id)
                .filter(id -> !paper.authors().contains(id))
                .collect(Collectors.toSet());
        return readings.as(reader, () -> new AroundForm.Offered(labels(writers), labels(paper.authors())));
    }

    private List<AroundForm.Offered.Label> labels(Collection<Long> ids) {
        return persons(ids).stream()
                .map(person -> new AroundForm.Offered.Label(person.id(), person.name(), words(person)))
                .toList();
    }

    private static String words(Person person) {
        return person.title() == null ? person.name() : person.name() + ", " + person.title();
    }

    /** The committees of these ids, in their order. */
    List<Committee> named(List<Long> ids) {
        return named(ids, known());
    }

    private static List<Committee> named(List<Long> ids, Map<Long, Committee> known) {
        return ids.stream().filter(known::containsKey).map(known::get).toList();
    }

    private Map<Long, Committee> known() {
        return committees.all().stream().collect(Collectors.toMap(Committee::id, Function.identity()));
    }

    List<Person> persons(Collection<Long> ids) {
        return people.byIds(ids).stream()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }
}
