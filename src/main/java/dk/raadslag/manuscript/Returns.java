package dk.raadslag.manuscript;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.comment.CommentThread;
import dk.raadslag.comment.Comments;
import dk.raadslag.comment.Heard;
import dk.raadslag.comment.Remark;
import dk.raadslag.foreign.UnreadableFile;
import dk.raadslag.journal.Journal;
import dk.raadslag.manuscript.reading.ReturnedFile;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Writing;
import dk.raadslag.richtext.Anchor;
import dk.raadslag.word.House;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Word files of papers that come back. Whoever sees a paper may hand one in; what it changes is shown first, and when
 * it is taken it becomes proposals, by those who made the changes where the file names them. Nothing stands before
 * those who write the paper accept it.
 */
@Component
public class Returns {

    /** Files that one paper keeps: more than anybody works on, and a bound to what it may fill. */
    static final int MOST = 200;

    private final Readings readings;
    private final Papers papers;
    private final Writing writing;
    private final Comments comments;
    private final People people;
    private final ExportTable exports;
    private final ReturnTable returns;
    private final Journal journal;
    private final House house;
    private final Clock clock;

    Returns(
            Readings readings,
            Papers papers,
            Writing writing,
            Comments comments,
            People people,
            ExportTable exports,
            ReturnTable returns,
            Journal journal,
            House house,
            Clock clock) {
        this.readings = readings;
        this.papers = papers;
        this.writing = writing;
        this.comments = comments;
        this.people = people;
        this.exports = exports;
        this.returns = returns;
        this.journal = journal;
        this.house = house;
        this.clock = clock;
    }

    /**
     * Keeps a file to be looked at, and returns the id it is found by; the same file has the same.
     *
     * @throws ReturnRefused when it cannot be read, is too large, or is no file of this paper's
     */
    public UUID handIn(Reader reader, Paper paper, HandedIn file) throws ReturnRefused {
        if (file.bytes().length == 0) throw new ReturnRefused(ReturnRule.NO_FILE);
        if (file.bytes().length > HandedIn.LARGEST) throw new ReturnRefused(ReturnRule.TOO_LARGE);
        if (file.mayHoldMacros()) throw new ReturnRefused(ReturnRule.MACROS);
        ReturnedFile read = read(paper, file.bytes());
        requireExport(reader, paper, read);
        if (readings.as(reader, () -> returns.count(paper.id())) >= MOST) throw new ReturnRefused(ReturnRule.TOO_MANY);
        return readings.asClerk(() -> {
            UUID id = returns.store(paper.id(), file, clock.instant(), id(reader));
            journal.write(reader, "paper.file-handed-in", subject(paper), Map.of("file", id.toString()));
            return id;
        });
    }

    /** What a file that was handed in changes in the paper as it is now; empty when there is no such file. */
    public Optional<Found> found(Reader reader, Paper paper, UUID id) {
        return readings.as(reader, () -> returns.one(paper.id(), id).map(row -> found(reader, paper, row)));
    }

    private Found found(Reader reader, Paper paper, ReturnTable.Row row) {
        try {
            ReturnedFile file = read(paper, row.bytes());
            Export export = exports.one(paper.id(), version(file)).orElseThrow();
            Map<String, Long> known = known(names(export, file));
            Comparing comparing = new Comparing(paper, export, file, known, id(reader), clock.instant());
            return new Found(
                    row.name(),
                    row.takenAt(),
                    comparing.fields(),
                    brought(reader, paper, known).of(file.comments()),
                    file.strangePictures(),
                    comparing.missing());
        } catch (ReturnRefused refused) {
            throw new IllegalStateException("A file that was kept cannot be read", refused);
        }
    }

    private CommentsBrought brought(Reader reader, Paper paper, Map<String, Long> known) {
        List<CommentThread> threads = comments.of(reader, paper);
        Set<Long> writers = threads.stream()
                .flatMap(thread -> thread.remarks().stream())
                .map(Remark::by)
                .collect(Collectors.toSet());
        Map<Long, String> names = people.byIds(writers).stream().collect(Collectors.toMap(Person::id, Person::name));
        return new CommentsBrought(paper, threads, names, known, id(reader));
    }

    private static Set<String> names(Export export, ReturnedFile file) {
        Set<String> names = new HashSet<>(Comparing.authors(export, file).keySet());
        file.comments().forEach(comment -> names.add(comment.mark().by()));
        return names;
    }

    /**
     * Proposes what a file changes, and puts in the comments it brings.
     *
     * @param versions of the fields to be changed by their keys, as they were when the reader looked
     * @return whether it was done; not when somebody has changed one of them since
     */
    public boolean take(Reader reader, Paper paper, UUID id, Map<String, Integer> versions) {
        return readings.asClerk(() -> {
            papers.hold(paper.id());
            Paper now = papers.byId(reader, paper.id()).orElseThrow();
            Found found = returns.one(now.id(), id)
                    .map(row -> found(reader, now, row))
                    .orElseThrow();
            Map<String, Integer> wanted = new HashMap<>();
            found.toTake().forEach(field -> wanted.put(field.field().key(), field.version()));
            if (!wanted.equals(versions)) return false;
            for (ReturnedField field : found.toTake())
                writing.propose(reader, now, field.field().key(), field.version(), field.text());
            hear(reader, papers.byId(reader, now.id()).orElseThrow(), found.comments());
            returns.take(id, clock.instant(), id(reader));
            journal.write(reader, "paper.file-taken", subject(now), Map.of("file", id.toString()));
            return true;
        });
    }

    private void hear(Reader reader, Paper paper, List<ReturnedComment> brought) {
        List<Long> threads = new ArrayList<>();
        for (ReturnedComment comment : brought) {
            Integer answers = comment.answers();
            Long thread = answers == null ? comment.thread() : threads.get(answers);
            for (String part : parts(comment.said()))
                thread = comments.hear(reader, paper, heard(paper, comment, thread, part));
            threads.add(requireNonNull(thread));
        }
    }

    /** As many as it takes: Word knows no bound. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < text.length(); from += Remark.LONGEST)
            parts.add(text.substring(from, Math.min(text.length(), from + Remark.LONGEST)));
        return parts;
    }

    private Heard heard(Paper paper, ReturnedComment comment, @Nullable Long thread, String text) {
        String field = comment.field().key();
        Anchor anchor = Anchor.at(paper.part(field).current(), comment.quote(), comment.occurrence())
                .orElse(null);
        Instant now = clock.instant();
        Instant at = requireNonNullElse(comment.at(), now);
        return new Heard(thread, field, anchor, comment.by(), at.isBefore(now) ? at : now, text);
    }

    private ReturnedFile read(Paper paper, byte[] bytes) throws ReturnRefused {
        try {
            return ReturnedFile.read(bytes, house.root(), source -> Export.isOf(paper, source));
        } catch (UnreadableFile e) {
            throw new ReturnRefused(e);
        }
    }

    private void requireExport(Reader reader, Paper paper, ReturnedFile file) throws ReturnRefused {
        String from = file.properties().get(Manuscript.PAPER);
        if (from == null) throw new ReturnRefused(ReturnRule.FOREIGN);
        if (!from.equals(String.valueOf(paper.id()))) throw new ReturnRefused(ReturnRule.OF_ANOTHER);
        if (!readings.as(reader, () -> exports.has(paper.id(), version(file))))
            throw new ReturnRefused(ReturnRule.UNKNOWN_VERSION);
    }

    private static String version(ReturnedFile file) {
        return file.properties().getOrDefault(Manuscript.VERSIONS, "");
    }

    private Map<String, Long> known(Iterable<String> names) {
        Map<String, Long> known = new HashMap<>();
        for (String name : names) {
            List<Person> named = people.named(name);
            if (named.size() == 1) known.put(name, named.getFirst().id());
        }
        return known;
    }

    private static long id(Reader reader) {
        return requireNonNull(reader.personId());
    }

    private static String subject(Paper paper) {
        return "paper:" + paper.id();
    }
}
