package dk.raadslag.comment.web;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.comment.CommentThread;
import dk.raadslag.comment.Comments;
import dk.raadslag.comment.Mentions;
import dk.raadslag.comment.Remark;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperMargin;
import dk.raadslag.paper.Papers;
import dk.raadslag.web.Page;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers the comments of a paper with the names of those in them, and puts them in its margin. */
@Component
class CommentRoom implements PaperMargin {

    private static final Comparator<CommentThread> BY_PLACE = Comparator.comparingInt(CommentRoom::place);

    private final Readings readings;
    private final Papers papers;
    private final Comments comments;
    private final Mentions mentions;
    private final People people;
    private final TemplateEngine engine;

    CommentRoom(
            Readings readings,
            Papers papers,
            Comments comments,
            Mentions mentions,
            People people,
            TemplateEngine engine) {
        this.readings = readings;
        this.papers = papers;
        this.comments = comments;
        this.mentions = mentions;
        this.people = people;
        this.engine = engine;
    }

    /** What is needed to show the comments of any field of a paper. */
    record Gathered(
            Reader reader, Paper paper, List<CommentThread> threads, Map<Long, String> names, List<Person> offered) {

        CommentsView field(String field, Typed typed) {
            return new CommentsView(
                    paper,
                    field,
                    threads.stream()
                            .filter(thread -> thread.field().equals(field))
                            .sorted(BY_PLACE)
                            .toList(),
                    names,
                    offered,
                    requireNonNull(reader.personId()),
                    typed);
        }
    }

    private static int place(CommentThread thread) {
        return thread.anchor() == null ? Integer.MAX_VALUE : thread.anchor().from();
    }

    Gathered gathered(Reader reader, Paper paper) {
        List<Person> offered = mentions.offered(paper);
        return readings.as(reader, () -> {
            // Somebody may have saved since the paper was fetched, and the comments have followed.
            Paper now = papers.byId(reader, paper.id()).orElse(paper);
            List<CommentThread> threads = comments.of(reader, now);
            return new Gathered(reader, now, threads, names(threads), offered);
        });
    }

    private Map<Long, String> names(List<CommentThread> threads) {
        Set<Long> ids = threads.stream().flatMap(CommentRoom::people).collect(Collectors.toSet());
        return people.byIds(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    private static Stream<Long> people(CommentThread thread) {
        Stream<Long> remarks = thread.remarks().stream().flatMap(CommentRoom::people);
        return Stream.concat(remarks, thread.turns().stream().map(CommentThread.Turn::by));
    }

    private static Stream<Long> people(Remark remark) {
        return Stream.concat(Stream.of(remark.by()), remark.mentioned().stream());
    }

    @Override
    public Sheet of(Reader reader, Paper paper) {
        Gathered gathered = gathered(reader, paper);
        return new Sheet() {
            @Override
            public Content under(Page page, String field) {
                CommentsView view = gathered.field(field, Typed.NOTHING);
                return output ->
                        engine.render("comment/_field.jte", Map.<String, Object>of("page", page, "view", view), output);
            }

            @Override
            public boolean has(String field) {
                return gathered.threads().stream()
                        .anyMatch(thread -> thread.field().equals(field));
            }

            @Override
            public long open() {
                return gathered.threads().stream().filter(CommentThread::isOpen).count();
            }
        };
    }

    @Override
    public Map<Long, Long> open(Reader reader, Collection<Long> papers) {
        return comments.open(reader, papers);
    }
}
