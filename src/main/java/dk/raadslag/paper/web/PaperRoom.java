package dk.raadslag.paper.web;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperMargin;
import dk.raadslag.paper.PaperStanding;
import dk.raadslag.paper.PaperSummary;
import dk.raadslag.paper.Papers;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final PaperMargin margin;

    PaperRoom(
            Readings readings,
            Papers papers,
            Committees committees,
            People people,
            PaperStanding standing,
            PaperMargin margin) {
        this.readings = readings;
        this.papers = papers;
        this.committees = committees;
        this.people = people;
        this.standing = standing;
        this.margin = margin;
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
                        standing.of(reader, paper),
                        papers.whyNotChange(reader, paper).isEmpty()));
    }

    /** All papers the reader may see, those written in last first. */
    List<PaperRow> rows(Reader reader) {
        return readings.as(reader, () -> {
            List<PaperSummary> all = papers.all(reader);
            Map<Long, Committee> committees = known();
            Map<Long, Long> open =
                    margin.open(reader, all.stream().map(PaperSummary::id).toList());
            List<Person> authors = persons(all.stream()
                    .flatMap(paper -> paper.authors().stream())
                    .distinct()
                    .toList());
            return all.stream()
                    .map(paper -> new PaperRow(
                            paper,
                            named(paper.committees(), committees),
                            authors.stream()
                                    .filter(person -> paper.authors().contains(person.id()))
                                    .toList(),
                            open.getOrDefault(paper.id(), 0L)))
                    .toList();
        });
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
