package dk.raadslag.paper;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.richtext.Proposal;
import dk.raadslag.richtext.RichText;
import dk.raadslag.richtext.RichTextJson;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private final PartTable parts;
    private final RevisionTable revisions;
    private final BorrowedFigures borrowed;
    private final Pen pen;

    Writing(
            Readings readings,
            Papers papers,
            PartTable parts,
            RevisionTable revisions,
            BorrowedFigures borrowed,
            Pen pen) {
        this.readings = readings;
        this.papers = papers;
        this.parts = parts;
        this.revisions = revisions;
        this.borrowed = borrowed;
        this.pen = pen;
    }

    /** @throws PaperRefused when the reader does not write the paper */
    public Saving<PaperHead> saveHead(Reader author, Paper paper, Save<PaperHead> save) {
        return readings.asClerk(() -> {
            papers.holdToWrite(author, paper);
            return next(
                    paper,
                    PartTable.HEAD,
                    save,
                    Shelf::head,
                    now -> Shelf.head(now).equals(save.content()),
                    now -> pen.write(now, save.id(), save.content(), id(author)));
        });
    }

    /**
     * Writes in a field: what is outside others' proposals stands at once. Pictures of other papers the author sees
     * become this paper's own.
     *
     * @throws PaperRefused when the reader does not write the paper, or too many pictures came with the text
     * @throws IllegalArgumentException when the paper's template has no such field
     */
    public Saving<Proposal> write(Reader author, Paper paper, String key, Save<RichText> save) {
        paper.part(key);
        return readings.asClerk(() -> {
            papers.holdToWrite(author, paper);
            RichText text = borrowed.own(author, paper.id(), save.content());
            return field(
                    paper,
                    key,
                    save,
                    author,
                    now -> now.current().equals(text),
                    now -> now.written(text, id(author), pen.now()));
        });
    }

    /**
     * Proposes a field's text, as anybody may who reads the paper.
     *
     * @throws PaperRefused when the reader does not see the paper
     * @throws IllegalArgumentException when the paper's template has no such field
     */
    public Saving<Proposal> suggest(Reader reader, Paper paper, String key, Save<RichText> save) {
        paper.part(key);
        return readings.asClerk(() -> {
            papers.hold(paper.id());
            if (papers.byId(reader, paper.id()).isEmpty()) throw new PaperRefused(PaperRule.ONLY_ITS_AUTHORS_WRITE);
            RichText text = borrowed.own(reader, paper.id(), save.content());
            return field(
                    paper,
                    key,
                    save,
                    reader,
                    now -> now.current().equals(text),
                    now -> now.suggested(text, id(reader), pen.now()));
        });
    }

    /**
     * Proposes what several have made of a field's text outside; within a clerk's transaction that holds the paper.
     *
     * @param text with the proposals of each, and no pictures but the paper's own
     * @throws PaperRefused when the reader does not see the paper
     * @throws IllegalStateException when the field is of another version
     */
    public void propose(Reader reader, Paper paper, String key, int from, Proposal text) {
        if (papers.byId(reader, paper.id()).isEmpty()) throw new PaperRefused(PaperRule.ONLY_ITS_AUTHORS_WRITE);
        PartTable.Row now = now(paper, key);
        if (now.version() != from) throw new IllegalStateException("The field is of version " + now.version());
        pen.write(now, UUID.randomUUID(), text, id(reader));
    }

    /**
     * Accepts or rejects what is proposed to a field.
     *
     * @throws PaperRefused when the reader neither writes the paper nor takes back a proposal of their own
     * @throws IndexOutOfBoundsException when there is no such change in that version
     */
    public Saving<Proposal> decide(Reader reader, Paper paper, String key, Save<Deciding> save) {
        Deciding deciding = save.content();
        return readings.asClerk(() -> {
            papers.hold(paper.id());
            boolean writes = writes(reader, paper);
            return field(paper, key, save, reader, _ -> true, now -> {
                boolean own = !deciding.accepted() && isOwn(now, deciding, reader);
                if (!writes && !own) throw new PaperRefused(PaperRule.ONLY_ITS_AUTHORS_DECIDE);
                return decided(now, deciding);
            });
        });
    }

    private static boolean isOwn(Proposal text, Deciding deciding, Reader reader) {
        Integer change = deciding.change();
        return change != null && text.changes().get(change).by() == id(reader);
    }

    private static Proposal decided(Proposal text, Deciding deciding) {
        Integer change = deciding.change();
        if (change == null) return deciding.accepted() ? text.allAccepted() : text.allRejected();
        return deciding.accepted() ? text.accepted(change) : text.rejected(change);
    }

    private Saving<Proposal> field(
            Paper paper,
            String key,
            Save<?> save,
            Reader reader,
            Predicate<Proposal> stands,
            Function<Proposal, Proposal> change) {
        return next(
                paper,
                key,
                save,
                Shelf::text,
                now -> stands.test(Shelf.text(now)),
                now -> pen.write(now, save.id(), change.apply(Shelf.text(now)), id(reader)));
    }

    /** A save that was taken and has been overtaken since is stale: whoever sent it must see what stands. */
    private <T> Saving<T> next(
            Paper paper,
            String part,
            Save<?> save,
            Function<PartTable.Row, T> read,
            Predicate<PartTable.Row> stands,
            Function<PartTable.Row, PartTable.Row> write) {
        PartTable.Row now = now(paper, part);
        boolean taken = revisions.isLatest(paper.id(), part, now.version(), save.id()) && stands.test(now);
        if (!taken && now.version() != save.from())
            return new Saving.Stale<>(now.version(), now.savedAt(), now.savedBy(), read.apply(now));
        PartTable.Row stored = taken ? now : write.apply(now);
        return new Saving.Saved<>(stored.version(), stored.savedAt(), read.apply(stored));
    }

    private PartTable.Row now(Paper paper, String part) {
        String nothing = RichTextJson.write(RichText.EMPTY);
        return parts.one(paper.id(), part)
                .orElseGet(() -> new PartTable.Row(
                        paper.id(), part, 0, nothing, nothing, "[]", paper.begunAt(), paper.begunBy()));
    }

    private boolean writes(Reader reader, Paper paper) {
        return papers.byId(reader, paper.id())
                .filter(now -> papers.whyNotChange(reader, now).isEmpty())
                .isPresent();
    }

    private static long id(Reader reader) {
        return requireNonNull(reader.personId());
    }

    /** Every sitting at any part, the newest first. */
    public List<Revision> history(Reader reader, Paper paper) {
        return readings.as(reader, () -> revisions.of(paper.id()));
    }

    /** The text of a field as a sitting left it; empty when there is no such sitting. */
    public Optional<RichText> fieldAt(Reader reader, Paper paper, Revision revision) {
        return content(reader, paper, revision).map(RichTextJson::read);
    }

    /** The head as a sitting left it; empty when there is no such sitting. */
    public Optional<PaperHead> headAt(Reader reader, Paper paper, Revision revision) {
        return content(reader, paper, revision).map(json -> PaperJson.read(json, PaperHead.class));
    }

    private Optional<String> content(Reader reader, Paper paper, Revision revision) {
        return readings.as(reader, () -> revisions.content(paper.id(), revision.id()));
    }

    /**
     * Makes a part what it was after a sitting; what stood until now stays in the history.
     *
     * @param from the part's version when the reader looked
     * @return whether it was; somebody may have saved since
     * @throws PaperRefused when the reader does not write the paper
     */
    public boolean restore(Reader author, Paper paper, Revision revision, int from) {
        return restored(author, paper, revision, from) instanceof Saving.Saved<?>;
    }

    private Saving<?> restored(Reader author, Paper paper, Revision revision, int from) {
        UUID id = UUID.randomUUID();
        if (revision.part().equals(PartTable.HEAD)) {
            PaperHead was = headAt(author, paper, revision).orElseThrow();
            return saveHead(author, paper, new Save<>(from, id, was));
        }
        RichText was = fieldAt(author, paper, revision).orElseThrow();
        return write(author, paper, revision.part(), new Save<>(from, id, was));
    }
}
