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
import dk.raadslag.importing.word.CaseFile;
import dk.raadslag.journal.Journal;
import dk.raadslag.manuscript.reading.ReturnedFile;
import dk.raadslag.manuscript.reading.WrittenComment;
import dk.raadslag.paper.Field;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Writing;
import dk.raadslag.richtext.Anchor;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
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
import java.util.function.Function;
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
    private final Vocabulary vocabulary;
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
            Vocabulary vocabulary,
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
        this.vocabulary = vocabulary;
        this.house = house;
        this.clock = clock;
    }

    /**
     * Keeps a file to be looked at, and returns the id it is found by; the same file has the same.
     *
     * @throws ReturnRefused when it cannot be read, is too large, or is no file of this paper's while somebody has
     *     written in it
     */
    public UUID handIn(Reader reader, Paper paper, HandedIn file) throws ReturnRefused {
        if (file.bytes().length == 0) throw new ReturnRefused(ReturnRule.NO_FILE);
        if (file.bytes().length > HandedIn.LARGEST) throw new ReturnRefused(ReturnRule.TOO_LARGE);
        if (file.mayHoldMacros()) throw new ReturnRefused(ReturnRule.MACROS);
        ReturnedFile read = read(paper, file.bytes());
        if (isStrange(read)) requireUnwritten(paper, file);
        else requireExport(reader, paper, read);
        if (readings.as(reader, () -> returns.count(paper.id())) >= MOST) throw new ReturnRefused(ReturnRule.TOO_MANY);
        return readings.asClerk(() -> {
            UUID id = returns.store(paper.id(), file, clock.instant(), id(reader));
            journal.write(reader, "paper.file-handed-in", subject(paper), Map.of("file", id.toString()));
            return id;
        });
    }

    /** What a file that was handed in changes in the paper as it is now; empty when there is no such file. */
    public Optional<Found> found(Reader reader, Paper paper, UUID id) {
        return readings.as(reader, () -> returns.one(paper.id(), id)).map(row -> {
            ReturnedFile file = kept(paper, row);
            Map<String, Long> known = readings.asClerk(() -> known(file));
            return readings.as(reader, () -> found(reader, paper, row, file, known));
        });
    }

    private ReturnedFile kept(Paper paper, ReturnTable.Row row) {
        try {
            return read(paper, row.bytes());
        } catch (ReturnRefused refused) {
            throw new IllegalStateException("A file that was kept cannot be read", refused);
        }
    }

    private Found found(Reader reader, Paper paper, ReturnTable.Row row, ReturnedFile file, Map<String, Long> known) {
        if (isStrange(file)) return strange(reader, paper, row, file, known);
        Export export = exports.one(paper.id(), version(file)).orElseThrow();
        Comparing comparing = new Comparing(paper, export, file, known, id(reader), clock.instant());
        return new Found(
                row.name(),
                row.takenAt(),
                version(file).equals(Manuscript.versions(paper)),
                comparing.fields(),
                brought(reader, paper, known, comparing::about).of(file.comments()),
                file.strangePictures(),
                comparing.missing(),
                comparing.frame(),
                null);
    }

    private Found strange(Reader reader, Paper paper, ReturnTable.Row row, ReturnedFile file, Map<String, Long> known) {
        boolean writes = papers.whyNotChange(reader, paper).isEmpty();
        Elsewhere elsewhere = Elsewhere.of(paper, keptCase(row), writes);
        return new Found(
                row.name(),
                row.takenAt(),
                false,
                elsewhere.fields(id(reader), clock.instant()),
                brought(reader, paper, known, elsewhere::about).of(file.comments()),
                0,
                List.of(),
                Found.Frame.UNCHANGED,
                elsewhere.strange());
    }

    private static CaseFile keptCase(ReturnTable.Row row) {
        try {
            return CaseFile.read(row.bytes());
        } catch (UnreadableFile e) {
            throw new IllegalStateException("A file that was kept cannot be read", e);
        }
    }

    private CommentsBrought brought(
            Reader reader, Paper paper, Map<String, Long> known, Function<WrittenComment, Field> about) {
        List<CommentThread> threads = comments.of(reader, paper);
        Set<Long> writers = threads.stream()
                .flatMap(thread -> thread.remarks().stream())
                .map(Remark::by)
                .collect(Collectors.toSet());
        Map<Long, String> names = people.byIds(writers).stream().collect(Collectors.toMap(Person::id, Person::name));
        return new CommentsBrought(threads, names, known, id(reader), about);
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
            Found found = found(reader, now, id).orElseThrow();
            Map<String, Integer> wanted = new HashMap<>();
            found.toTake().forEach(field -> wanted.put(field.field().key(), field.version()));
            if (!wanted.equals(versions)) return false;
            for (ReturnedField field : found.toTake())
                writing.propose(reader, now, field.field().key(), field.version(), field.text());
            hear(reader, papers.byId(reader, now.id()).orElseThrow(), found.comments());
            if (found.strange() != null) note(reader, now, found, found.strange());
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

    /** So that whoever writes on knows why it stands there. */
    private void note(Reader reader, Paper paper, Found found, Found.Strange strange) {
        boolean taken = found.toTake().stream().anyMatch(field -> field.field().equals(strange.main()));
        if (!taken || strange.others().isEmpty()) return;
        String others = strange.others().stream()
                .map(heading -> "\u00bb" + heading + "\u00ab")
                .collect(Collectors.joining(", "));
        String said = vocabulary.in(Language.DA).text("manuscripts.strange.note", found.name(), others);
        for (String part : parts(said))
            comments.hear(
                    reader, paper, new Heard(null, strange.main().key(), null, id(reader), clock.instant(), part));
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

    private static void requireUnwritten(Paper paper, HandedIn file) throws ReturnRefused {
        if (!paper.isUnwritten()) throw new ReturnRefused(ReturnRule.FOREIGN);
        try {
            CaseFile.read(file.bytes());
        } catch (UnreadableFile e) {
            throw new ReturnRefused(e);
        }
    }

    private void requireExport(Reader reader, Paper paper, ReturnedFile file) throws ReturnRefused {
        if (!String.valueOf(paper.id()).equals(file.properties().get(Manuscript.PAPER)))
            throw new ReturnRefused(ReturnRule.OF_ANOTHER);
        if (!readings.as(reader, () -> exports.has(paper.id(), version(file))))
            throw new ReturnRefused(ReturnRule.UNKNOWN_VERSION);
    }

    /** Whether it was not made of any paper. */
    private static boolean isStrange(ReturnedFile file) {
        return !file.properties().containsKey(Manuscript.PAPER);
    }

    private static String version(ReturnedFile file) {
        return file.properties().getOrDefault(Manuscript.VERSIONS, "");
    }

    /** By the mail that the file gives of them, else by the name when it is one person's; as a clerk. */
    private Map<String, Long> known(ReturnedFile file) {
        Map<String, Long> known = new HashMap<>();
        for (String name : names(file)) {
            List<Person> named = people.named(name);
            Optional<Person> mailed =
                    Optional.ofNullable(file.mails().get(name)).flatMap(people::byEmail);
            mailed.or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty())
                    .ifPresent(person -> known.put(name, person.id()));
        }
        return known;
    }

    private static Set<String> names(ReturnedFile file) {
        Set<String> names = new HashSet<>();
        file.marks().forEach(mark -> names.add(mark.by()));
        file.comments().forEach(comment -> names.add(comment.mark().by()));
        return names;
    }

    private static long id(Reader reader) {
        return requireNonNull(reader.personId());
    }

    private static String subject(Paper paper) {
        return "paper:" + paper.id();
    }
}
