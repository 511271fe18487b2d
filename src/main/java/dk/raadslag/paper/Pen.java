package dk.raadslag.paper;

import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextJson;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes parts and their history. Used as a clerk while the paper is held. */
@Component
class Pen {

    private final PartTable parts;
    private final RevisionTable revisions;
    private final Clock clock;

    Pen(PartTable parts, RevisionTable revisions, Clock clock) {
        this.parts = parts;
        this.revisions = revisions;
        this.clock = clock;
    }

    void begin(long paperId, PaperHead head, long author) {
        begin(paperId, PartTable.HEAD, PaperJson.write(head), author);
    }

    void begin(long paperId, String key, RichText text, long author) {
        begin(paperId, key, RichTextJson.write(text), author);
    }

    private void begin(long paperId, String part, String json, long author) {
        var row = new PartTable.Row(paperId, part, 1, json, json, clock.instant(), author);
        parts.store(row);
        revisions.begin(row, UUID.randomUUID());
    }

    /** Stores the next version of a part. */
    PartTable.Row write(long paperId, String part, Save<String> save, String base, long author) {
        var row = new PartTable.Row(paperId, part, save.from() + 1, base, save.content(), clock.instant(), author);
        parts.store(row);
        revisions.keep(row, save.id());
        return row;
    }
}
