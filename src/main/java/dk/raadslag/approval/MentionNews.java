package dk.raadslag.approval;

import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.comment.Mention;
import dk.raadslag.comment.Mentions;
import dk.raadslag.comment.SomeoneMentioned;
import dk.raadslag.mail.DigestSource;
import dk.raadslag.mail.Letter;
import dk.raadslag.mail.Letter.Entry;
import dk.raadslag.mail.Letter.Section;
import dk.raadslag.mail.Post;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import dk.raadslag.web.Words;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells by mail who is mentioned in comments; never what is said in them. */
@Component
class MentionNews implements DigestSource {

    private final Readings readings;
    private final Readers readers;
    private final People people;
    private final Papers papers;
    private final Mentions mentions;
    private final Post post;

    MentionNews(Readings readings, Readers readers, People people, Papers papers, Mentions mentions, Post post) {
        this.readings = readings;
        this.readers = readers;
        this.people = people;
        this.papers = papers;
        this.mentions = mentions;
        this.post = post;
    }

    @EventListener
    void tell(SomeoneMentioned mentioned) {
        Reader reader = readers.ofPerson(mentioned.personId()).orElseThrow();
        String by = people.byId(mentioned.by()).map(Person::name).orElse("");
        papers.byId(reader, mentioned.paperId())
                .ifPresent(paper -> post.tell(
                        mentioned.personId(), words -> letter(words, paper, by, path(paper, mentioned.threadId()))));
    }

    private static Letter letter(Words words, Paper paper, String by, String path) {
        String name = NeutralName.of(paper.head(), words);
        return Letter.about(
                words.text("approval.mail.mentioned.subject", by, name),
                words.text("approval.mail.mentioned.lead", by),
                name,
                path);
    }

    private static String path(Paper paper, long thread) {
        return "/sager/" + paper.id() + "/kommentarer/" + thread;
    }

    /** What is still unread. */
    @Override
    public List<Section> sections(Reader reader, Words words, Instant since, boolean onlyDigest) {
        return List.of(new Section(
                words.text("approval.mail.digest.mentioned"),
                mentions.of(reader).stream()
                        .flatMap(mention -> papers.byId(reader, mention.paperId()).stream()
                                .map(paper -> entry(reader, words, mention, paper)))
                        .toList()));
    }

    private Entry entry(Reader reader, Words words, Mention mention, Paper paper) {
        String by = readings.as(reader, () -> people.byId(mention.by()))
                .map(Person::name)
                .orElse("");
        return new Entry(
                NeutralName.of(paper.head(), words),
                path(paper, mention.threadId()),
                List.of(words.text("approval.day.from", by, words.moment(mention.at()))));
    }
}
