package dk.raadslag.richtext;

import java.util.List;
import java.util.stream.Stream;

/**
 * A change in words.
 *
 * @param before some of the words it comes after, in the same paragraph
 * @param after some of the words that come after it there
 * @param gone the words it takes out, as plain text
 * @param come the words it puts in, as plain text
 * @param part what of the text it is a change of
 */
public record ToldChange(Change change, String before, String gone, String come, String after, ChangedPart part) {

    /** What it does to the words. */
    public enum Kind {
        INSERTED,
        DELETED,
        CHANGED,
        /** The same words in another form. */
        STRUCTURE
    }

    public Kind kind() {
        if (change.fromBase() == change.toBase()) return Kind.INSERTED;
        if (change.from() == change.to()) return Kind.DELETED;
        return gone.equals(come) ? Kind.STRUCTURE : Kind.CHANGED;
    }

    /** The words that went and those that came, among the words around them. */
    public List<Words> words() {
        if (kind() == Kind.STRUCTURE) return List.of(new Words(Words.Fate.KEPT, come));
        return Stream.of(
                        new Words(Words.Fate.KEPT, before),
                        new Words(Words.Fate.DELETED, gone),
                        new Words(Words.Fate.INSERTED, come),
                        new Words(Words.Fate.KEPT, after))
                .filter(words -> !words.text().isEmpty())
                .toList();
    }

    static ToldChange of(Flat standing, Flat proposed, Change change) {
        List<Piece> goes = standing.between(change.fromBase(), change.toBase());
        List<Piece> comes = proposed.between(change.from(), change.to());
        return new ToldChange(
                change,
                Near.before(standing, change.fromBase()),
                ChangedPart.words(goes),
                ChangedPart.words(comes),
                Near.after(standing, change.toBase()),
                ChangedPart.of(goes, comes));
    }
}
