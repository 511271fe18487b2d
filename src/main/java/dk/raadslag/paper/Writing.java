package dk.raadslag.paper;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextJson;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Saving what is written in a paper, and going back to what was. Each part of a paper has its own versions, so two
 * authors in two fields never meet; in one field the second to save is told and loses nothing. A save is on disk when
 * it is answered, and the same save again changes nothing.
 */
@Component
public class Writing {

    private final Readings readings;
    private final Papers papers;
    private final PaperTable table;
    private final PartTable parts;
    private final RevisionTable revisions;
    private final Pen pen;

    Writing(Readings readings, Papers papers, PaperTable table, PartTable parts, RevisionTable revisions, Pen pen) {
        this.readings = readings;
        this.papers = papers;
        this.table = table;
        this.parts = parts;
        this.revisions = revisions;
        this.pen = pen;
    }

    /** @throws PaperRefused when the reader does not write the paper */
    public Saving<PaperHead> saveHead(Reader author, Paper paper, Save<PaperHead> save) {
        return save(author, paper, PartTable.HEAD, save, PaperJson::write, Shelf::head);
    }

    /**
     * @throws PaperRefused when the reader does not write the paper
     * @throws IllegalArgumentException when the paper's template has no such field
     */
    public Saving<RichText> saveField(Reader author, Paper paper, String key, Save<RichText> save) {
        paper.part(key);
        return save(author, paper, key, save, RichTextJson::write, row -> RichTextJson.read(row.current()));
    }

    private <T> Saving<T> save(
            Reader author,
            Paper paper,
            String part,
            Save<T> save,
            Function<T, String> write,
            Function<PartTable.Row, T> read) {
        String json = write.apply(save.content());
        return readings.asClerk(() -> {
            table.hold(paper.id());
            refuseOthers(author, paper);
            PartTable.Row now = parts.one(paper.id(), part).orElseGet(() -> untouched(paper, part));
            if (revisions.versionOf(save.id()).isPresent()) return saved(now, read);
            if (now.version() != save.from()) return stale(now, read);
            var wanted = new Save<>(save.from(), save.id(), json);
            return saved(pen.write(paper.id(), part, wanted, json, requireNonNull(author.personId())), read);
        });
    }

    private static PartTable.Row untouched(Paper paper, String part) {
        String nothing = RichTextJson.write(RichText.EMPTY);
        return new PartTable.Row(paper.id(), part, 0, nothing, nothing, paper.begunAt(), paper.begunBy());
    }

    private void refuseOthers(Reader author, Paper paper) {
        boolean writes = papers.byId(author, paper.id())
                .filter(now -> papers.whyNotChange(author, now).isEmpty())
                .isPresent();
        if (!writes) throw new PaperRefused(PaperRule.ONLY_ITS_AUTHORS_WRITE);
    }

    private static <T> Saving<T> saved(PartTable.Row row, Function<PartTable.Row, T> read) {
        return new Saving.Saved<>(row.version(), row.savedAt(), read.apply(row));
    }

    private static <T> Saving<T> stale(PartTable.Row row, Function<PartTable.Row, T> read) {
        return new Saving.Stale<>(row.version(), row.savedAt(), row.savedBy(), read.apply(row));
    }

    /** Every sitting at any part, the newest first. */
    public List<Revision> history(Reader reader, Paper paper) {
        return readings.as(reader, () -> revisions.of(paper.id()));
    }

    /** The text of a field as a sitting left it; empty when there is no such sitting. */
    public Optional<RichText> fieldAt(Reader reader, Paper paper, Revision revision) {
        return readings.as(reader, () -> revisions.content(paper.id(), revision.id()))
                .map(RichTextJson::read);
    }

    /** The head as a sitting left it; empty when there is no such sitting. */
    public Optional<PaperHead> headAt(Reader reader, Paper paper, Revision revision) {
        return readings.as(reader, () -> revisions.content(paper.id(), revision.id()))
                .map(json -> PaperJson.read(json, PaperHead.class));
    }

    /**
     * Makes a part what it was after a sitting; what stood until now stays in the history.
     *
     * @throws PaperRefused when the reader does not write the paper
     */
    public void restore(Reader author, Paper paper, Revision revision) {
        readings.asClerk(() -> {
            table.hold(paper.id());
            refuseOthers(author, paper);
            String content = revisions.content(paper.id(), revision.id()).orElseThrow();
            int standing = parts.one(paper.id(), revision.part()).orElseThrow().version();
            var save = new Save<>(standing, UUID.randomUUID(), content);
            return pen.write(paper.id(), revision.part(), save, content, requireNonNull(author.personId()));
        });
    }
}
