package dk.raadslag.paper;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.journal.Journal;
import dk.raadslag.paper.file.CheckedFile;
import dk.raadslag.paper.file.FileName;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What is attached to papers. Whoever sees the paper sees what is attached; its authors change it. Each act is a
 * transaction of its own, and one on an attachment that has been removed meanwhile is refused.
 */
@Component
public class Attachments {

    public static final int MOST = 100;

    private final Readings readings;
    private final Papers papers;
    private final PaperAttachmentTable table;
    private final Journal journal;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Attachments(
            Readings readings,
            Papers papers,
            PaperAttachmentTable table,
            Journal journal,
            ApplicationEventPublisher news,
            Clock clock) {
        this.readings = readings;
        this.papers = papers;
        this.table = table;
        this.journal = journal;
        this.news = news;
        this.clock = clock;
    }

    /** All that is and was attached, in its order. */
    public List<Attachment> of(Reader reader, Paper paper) {
        return readings.as(reader, () -> table.of(paper.id()));
    }

    /** The bytes of the newest file. */
    public byte[] bytes(Reader reader, Attachment attachment) {
        return readings.as(
                reader, () -> table.bytes(attachment.id(), attachment.current().number()));
    }

    /**
     * Puts a file last, called what it is called, and closed when the paper is.
     *
     * @throws PaperRefused when the reader does not write the paper, or it has too many
     */
    public Attachment add(Reader author, Paper paper, CheckedFile file) {
        return change(author, paper, "paper.attachment-added", now -> {
            List<Attachment> there = there(now.id());
            if (there.size() >= MOST) throw new PaperRefused(PaperRule.TOO_MANY_ATTACHMENTS);
            int last = table.of(now.id()).size();
            long id =
                    table.insert(now.id(), last, file.name().stem(), now.head().closed());
            table.insertVersion(id, 1, file, clock.instant(), id(author));
            return id;
        });
    }

    /**
     * Names the attachment and says who may read it.
     *
     * @throws PaperRefused when the reader does not write the paper
     * @throws dk.raadslag.paper.file.FileRefused when the name is none
     */
    public Attachment describe(Reader author, Paper paper, long id, String name, boolean closed) {
        String given = FileName.given(name);
        return change(author, paper, "paper.attachment-described", now -> {
            table.describe(there(now.id(), id).id(), given, closed);
            return id;
        });
    }

    /**
     * Changes places with the one above or below; the first and the last stay where they are.
     *
     * @throws PaperRefused when the reader does not write the paper
     */
    public Attachment move(Reader author, Paper paper, long id, boolean up) {
        return change(author, paper, "paper.attachment-moved", now -> {
            List<Long> order =
                    new ArrayList<>(there(now.id()).stream().map(Attachment::id).toList());
            int from = order.indexOf(there(now.id(), id).id());
            int to = Math.clamp(up ? from - 1 : from + 1, 0, order.size() - 1);
            Collections.swap(order, from, to);
            for (int position = 0; position < order.size(); position++) table.place(order.get(position), position);
            return id;
        });
    }

    /**
     * Puts another file in its place; the one that was stays in the history, and its address is gone.
     *
     * @throws PaperRefused when the reader does not write the paper
     */
    public Attachment replace(Reader author, Paper paper, long id, CheckedFile file) {
        return change(author, paper, "paper.attachment-replaced", now -> {
            int number = there(now.id(), id).current().number() + 1;
            table.insertVersion(id, number, file, clock.instant(), id(author));
            return id;
        });
    }

    /** @throws PaperRefused when the reader does not write the paper */
    public Attachment remove(Reader author, Paper paper, long id) {
        return change(author, paper, "paper.attachment-removed", now -> {
            table.remove(there(now.id(), id).id(), clock.instant(), id(author));
            return id;
        });
    }

    private Attachment change(Reader author, Paper paper, String act, Function<Paper, Long> how) {
        return readings.asClerk(() -> {
            Paper now = papers.holdToWrite(author, paper);
            Attachment changed = any(paper.id(), how.apply(now));
            journal.write(author, act, Papers.subject(paper.id()), detail(changed));
            news.publishEvent(new PaperChanged(paper.id(), clock.instant()));
            return changed;
        });
    }

    private static Map<String, ?> detail(Attachment changed) {
        AttachedVersion file = changed.current();
        return Map.of("attachment", changed.id(), "version", file.number(), "sha256", file.sha256());
    }

    private Attachment any(long paperId, long id) {
        return table.of(paperId).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private List<Attachment> there(long paperId) {
        return table.of(paperId).stream().filter(each -> !each.removed()).toList();
    }

    private Attachment there(long paperId, long id) {
        return there(paperId).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new PaperRefused(PaperRule.ATTACHMENT_REMOVED));
    }

    private static long id(Reader author) {
        return requireNonNull(author.personId());
    }
}
