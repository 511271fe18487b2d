package dk.raadslag.manuscript;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.comment.CommentThread;
import dk.raadslag.comment.Comments;
import dk.raadslag.comment.Remark;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.paper.FigureAddress;
import dk.raadslag.paper.Figures;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Part;
import dk.raadslag.richtext.Change;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import dk.raadslag.word.House;
import dk.raadslag.word.WordFile;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Papers as Word files; whoever sees the paper sees what is in its file, and nobody else. */
@Component
public class Manuscripts {

    private final Readings readings;
    private final Papers papers;
    private final Committees committees;
    private final Comments comments;
    private final Figures figures;
    private final People people;
    private final Vocabulary vocabulary;
    private final House house;
    private final ExportTable exports;
    private final Clock clock;

    Manuscripts(
            Readings readings,
            Papers papers,
            Committees committees,
            Comments comments,
            Figures figures,
            People people,
            Vocabulary vocabulary,
            House house,
            ExportTable exports,
            Clock clock) {
        this.readings = readings;
        this.papers = papers;
        this.committees = committees;
        this.comments = comments;
        this.figures = figures;
        this.people = people;
        this.vocabulary = vocabulary;
        this.house = house;
        this.exports = exports;
        this.clock = clock;
    }

    /**
     * The file of a paper as it is now: every field under a heading with the bookmark {@code felt_} and its key, what
     * is proposed as tracked changes, what is said as comments; the paper's id and the versions of its head and fields
     * are its properties.
     */
    public Optional<byte[]> of(Reader reader, long paperId) {
        Optional<Made> made = readings.as(
                reader, () -> papers.byId(reader, paperId).map(paper -> new Made(paper, file(reader, paper))));
        made.ifPresent(this::remember);
        return made.map(Made::file);
    }

    private record Made(Paper paper, byte[] file) {}

    /** What it says, so that it can be told what was changed in it when it comes back. */
    private void remember(Made made) {
        Paper paper = made.paper();
        Export export = Export.of(made.file(), house.root(), paper);
        readings.asClerk(() -> exports.store(paper.id(), Manuscript.versions(paper), export, clock.instant()));
    }

    private byte[] file(Reader reader, Paper paper) {
        List<CommentThread> threads = comments.of(reader, paper);
        Manuscript manuscript =
                new Manuscript(paper, named(paper), threads, names(paper, threads), vocabulary.in(Language.DA), house);
        return WordFile.write(manuscript.document(source -> picture(reader, paper, source)));
    }

    private List<String> named(Paper paper) {
        return paper.committees().stream()
                .map(committees::byId)
                .flatMap(Optional::stream)
                .map(Committee::name)
                .toList();
    }

    private byte @Nullable [] picture(Reader reader, Paper paper, String source) {
        return FigureAddress.of(source)
                .filter(address -> address.paperId() == paper.id())
                .flatMap(address -> figures.one(reader, paper, address.figure()))
                .map(Figures.Stored::bytes)
                .orElse(null);
    }

    private Map<Long, String> names(Paper paper, List<CommentThread> threads) {
        Stream<Long> proposed = paper.parts().stream()
                .map(Part::text)
                .flatMap(text -> text.changes().stream())
                .map(Change::by);
        Stream<Long> said =
                threads.stream().flatMap(thread -> thread.remarks().stream()).map(Remark::by);
        Set<Long> ids = Stream.concat(proposed, said).collect(Collectors.toCollection(HashSet::new));
        return people.byIds(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
