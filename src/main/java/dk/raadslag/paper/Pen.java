package dk.raadslag.paper;

import dk.raadslag.richtext.Proposal;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextJson;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes parts and their history. Used as a clerk while the paper is held. */
@Component
class Pen {

    private static final String UNCHANGED = "[]";

    private final PartTable parts;
    private final RevisionTable revisions;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Pen(PartTable parts, RevisionTable revisions, ApplicationEventPublisher news, Clock clock) {
        this.parts = parts;
        this.revisions = revisions;
        this.news = news;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void begin(long paperId, PaperHead head, long author) {
        begin(paperId, PartTable.HEAD, PaperJson.write(head), author);
    }

    void begin(long paperId, String key, RichText text, long author) {
        begin(paperId, key, RichTextJson.write(text), author);
    }

    private void begin(long paperId, String part, String json, long author) {
        var row = new PartTable.Row(paperId, part, 1, json, json, UNCHANGED, now(), author);
        parts.store(row);
        revisions.begin(row, UUID.randomUUID());
    }

    /** Stores the next version of a field. */
    PartTable.Row write(PartTable.Row from, UUID saveId, Proposal text, long author) {
        RichText before = RichTextJson.read(from.current());
        PartTable.Row written = next(
                from,
                RichTextJson.write(text.base()),
                RichTextJson.write(text.current()),
                PaperJson.write(text.changes()),
                author);
        store(written, saveId, lost -> Loss.by(lost, before, text.current()));
        news.publishEvent(new FieldWritten(from.paperId(), from.part(), before, text.current()));
        return written;
    }

    /** Stores the next version of the head. */
    PartTable.Row write(PartTable.Row from, UUID saveId, PaperHead head, long author) {
        String json = PaperJson.write(head);
        PartTable.Row written = next(from, json, json, UNCHANGED, author);
        RichText before = Shelf.head(from).words();
        store(written, saveId, lost -> Loss.by(lost, before, head.words()));
        return written;
    }

    private PartTable.Row next(PartTable.Row from, String base, String current, String changes, long author) {
        return new PartTable.Row(
                from.paperId(), from.part(), from.version() + 1, base, current, changes, now(), author);
    }

    private void store(PartTable.Row row, UUID saveId, IntFunction<Loss> loss) {
        parts.store(row);
        revisions.keep(row, saveId, loss);
        news.publishEvent(new PaperChanged(row.paperId(), row.savedAt()));
    }
}
