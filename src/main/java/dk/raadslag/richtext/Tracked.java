package dk.raadslag.richtext;

import dk.raadslag.richtext.Words.Fate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as it stands and as it is proposed, woven into one: what stays, what goes and what comes, in reading order.
 * Without what comes it is the text as it stands, without what goes the proposed one.
 */
public sealed interface Tracked {

    /** What becomes of it; everything inside what comes or goes does the same. */
    Fate fate();

    /** What it comes or goes by; null for what stays. */
    @Nullable
    Change change();

    /** Its position in the proposed text, or where it would be there. */
    int at();

    /** Something with an inside: a paragraph, a list, a row, a footnote. */
    record Part(Piece.Open open, Fate fate, @Nullable Change change, int at, List<Tracked> inside) implements Tracked {
        public Part {
            inside = List.copyOf(inside);
        }
    }

    /** A letter, a line break or a picture. */
    record Leaf(Piece piece, Fate fate, @Nullable Change change, int at) implements Tracked {}
}
