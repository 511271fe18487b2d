package dk.raadslag.town;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.approval.Approvals;
import dk.raadslag.approval.Plan;
import dk.raadslag.approval.Routes;
import dk.raadslag.comment.Comments;
import dk.raadslag.comment.NewComment;
import dk.raadslag.comment.NewComment.Place;
import dk.raadslag.comment.Said;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.paper.NewPaper;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperKind;
import dk.raadslag.paper.PaperTemplates;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Part;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The cases the town's people are writing, as written in {@code town/papers.json}. */
@Component
class TownPapers {

    private static final TypeReference<List<Drafted>> DRAFTS = new TypeReference<>() {};

    private final Readings readings;
    private final Readers readers;
    private final Committees committees;
    private final PaperTemplates templates;
    private final Papers papers;
    private final Writing writing;
    private final Routes routes;
    private final Approvals approvals;
    private final Comments comments;

    TownPapers(
            Readings readings,
            Readers readers,
            Committees committees,
            PaperTemplates templates,
            Papers papers,
            Writing writing,
            Routes routes,
            Approvals approvals,
            Comments comments) {
        this.readings = readings;
        this.readers = readers;
        this.committees = committees;
        this.templates = templates;
        this.papers = papers;
        this.writing = writing;
        this.routes = routes;
        this.approvals = approvals;
        this.comments = comments;
    }

    /** A case somebody is writing. */
    record Drafted(
            String template,
            List<String> committees,
            List<String> authors,
            PaperKind kind,
            String title,
            @Nullable String caseNumber,
            @Nullable String recommender,
            @Nullable Integer minutes,
            boolean closed,
            Map<String, RichText> fields,
            @Nullable Suggested suggests,
            @Nullable Sent sent,
            @Nullable List<Commented> comments) {

        PaperHead head() {
            return new PaperHead(title, null, kind, caseNumber, recommender, minutes, closed, null);
        }
    }

    record Suggested(String by, String field, String from, String to) {}

    record Sent(List<String> to) {}

    /** @param words those it is about, or null for the whole field */
    record Commented(
            String by,
            String field,
            @Nullable String words,
            String text,
            @Nullable Answered answer) {}

    record Answered(String by, String text) {}

    static List<Drafted> read() {
        try (InputStream json = requireNonNull(TownPapers.class.getResourceAsStream("/town/papers.json"))) {
            return JsonMapper.shared().readValue(json, DRAFTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Map<String, Reader> citizens) {
        for (Drafted drafted : read()) write(drafted, citizens);
    }

    private void write(Drafted drafted, Map<String, Reader> citizens) {
        Reader author = reader(citizens, drafted.authors().getFirst());
        List<Committee> passes = drafted.committees().stream()
                .map(slug -> committees.bySlug(slug).orElseThrow())
                .toList();
        var template = templates.serving(author, passes.getFirst()).stream()
                .filter(each -> each.name().equals(drafted.template()))
                .findFirst()
                .orElseThrow();
        List<Long> ids = passes.stream().map(Committee::id).toList();
        Paper paper = papers.begin(author, new NewPaper(template, drafted.head(), ids));
        drafted.fields().forEach((field, text) -> writing.write(author, paper, field, save(0, text)));
        if (drafted.sent() != null) send(author, paper, passes.getFirst(), drafted.sent(), citizens);
        if (drafted.suggests() != null) suggest(paper, drafted, drafted.suggests(), citizens);
        List<Commented> said = drafted.comments();
        if (said != null) for (Commented commented : said) comment(paper, commented, citizens);
    }

    private void comment(Paper paper, Commented commented, Map<String, Reader> citizens) {
        Reader by = reader(citizens, commented.by());
        Part part = papers.byId(by, paper.id()).orElseThrow().part(commented.field());
        Place place = commented.words() == null ? null : place(part, commented.words());
        Said said = Said.of(commented.text());
        long thread = comments.begin(by, paper, new NewComment(commented.field(), place, said));
        if (commented.answer() == null) return;
        Said answer = Said.of(commented.answer().text());
        comments.answer(reader(citizens, commented.answer().by()), paper, thread, answer);
    }

    /** In a text's first paragraph, where positions are those of its letters after the first. */
    private static Place place(Part part, String words) {
        int from = 1 + PlainText.of(part.current()).indexOf(words);
        return new Place(part.version(), from, from + words.length());
    }

    private void send(Reader author, Paper paper, Committee committee, Sent sent, Map<String, Reader> citizens) {
        List<@Nullable Long> people = sent.to().stream()
                .<@Nullable Long>map(key -> reader(citizens, key).personId())
                .toList();
        var route = routes.serving(author, committee).getFirst();
        Paper written = papers.byId(author, paper.id()).orElseThrow();
        approvals.send(author, written, new Plan(route, people, null));
    }

    private void suggest(Paper paper, Drafted drafted, Suggested suggested, Map<String, Reader> citizens) {
        String json = RichTextJson.write(requireNonNull(drafted.fields().get(suggested.field())));
        RichText better = RichTextJson.read(json.replace(suggested.from(), suggested.to()));
        Reader by = reader(citizens, suggested.by());
        writing.suggest(by, paper, suggested.field(), save(1, better));
    }

    private static Save<RichText> save(int from, RichText text) {
        return new Save<>(from, UUID.randomUUID(), text);
    }

    /** With the tokens the person carries now that the committees are founded. */
    private Reader reader(Map<String, Reader> citizens, String key) {
        Reader citizen = requireNonNull(citizens.get(key));
        return readings.asClerk(() -> readers.ofPerson(requireNonNull(citizen.personId())))
                .orElseThrow();
    }
}
