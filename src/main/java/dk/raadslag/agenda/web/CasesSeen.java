package dk.raadslag.agenda.web;

import dk.raadslag.access.Person;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Obstacle;
import dk.raadslag.agenda.Origins.Origin;
import dk.raadslag.agenda.web.AgendaView.Row;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperStanding.Standing;
import dk.raadslag.paper.PaperStanding.Way;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a page as its reader may see them, by their ids.
 *
 * @param names of those who write them
 * @param ways where they are; those that never were on their way are left out
 */
record CasesSeen(Map<Long, Paper> papers, Map<Long, String> names, Map<Long, Way> ways) {

    static CasesSeen of(Collection<Paper> papers, Collection<Person> authors, Map<Long, Way> ways) {
        return new CasesSeen(
                papers.stream().collect(Collectors.toMap(Paper::id, Function.identity())),
                authors.stream().collect(Collectors.toMap(Person::id, Person::name)),
                ways);
    }

    Row row(AgendaItem item, @Nullable Integer number, List<Obstacle> obstacles, @Nullable Origin origin) {
        Paper paper = item instanceof AgendaItem.OfPaper of ? papers.get(of.paperId()) : null;
        return paper == null
                ? new Row(item, number, null, "", null, obstacles, origin)
                : new Row(item, number, paper, authors(paper), standing(paper), obstacles, origin);
    }

    Optional<Row> waiting(long id) {
        return Optional.ofNullable(papers.get(id))
                .map(paper -> new Row(null, null, paper, authors(paper), standing(paper), List.of(), null));
    }

    private Standing standing(Paper paper) {
        return ways.getOrDefault(paper.id(), Way.NONE).standing();
    }

    private String authors(Paper paper) {
        return paper.authors().stream()
                .flatMap(author -> Stream.ofNullable(names.get(author)))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
