package dk.raadslag.richtext;

import dk.raadslag.richtext.Piece.Close;
import dk.raadslag.richtext.Piece.Kind;
import dk.raadslag.richtext.Piece.Open;
import dk.raadslag.richtext.Tracked.Leaf;
import dk.raadslag.richtext.Tracked.Part;
import dk.raadslag.richtext.Words.Fate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weaves the two texts of a proposal into one. */
final class Weaving {

    private final Flat base;
    private final Flat current;
    private final Deque<Open> opened = new ArrayDeque<>();
    private final Deque<List<Tracked>> inside = new ArrayDeque<>();
    private final Deque<Integer> begun = new ArrayDeque<>();
    private int at;

    private Weaving(Flat base, Flat current) {
        this.base = base;
        this.current = current;
        inside.push(new ArrayList<>());
    }

    static List<Tracked> of(Proposal proposal) {
        Weaving weaving = new Weaving(Flat.of(proposal.base()), Flat.of(proposal.current()));
        weaving.weave(weaving.whole(proposal.changes()));
        return List.copyOf(weaving.inside.getFirst());
    }

    private void weave(List<Change> changes) {
        int kept = 0;
        for (Change change : changes) {
            put(base.between(kept, change.fromBase()), Fate.KEPT, null);
            put(base.between(change.fromBase(), change.toBase()), Fate.DELETED, change);
            put(current.between(change.from(), change.to()), Fate.INSERTED, change);
            kept = change.toBase();
        }
        put(base.between(kept, base.length()), Fate.KEPT, null);
    }

    private void put(List<Piece> pieces, Fate fate, @Nullable Change change) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Open open -> {
                    opened.push(open);
                    begun.push(at);
                    inside.push(new ArrayList<>());
                }
                case Close _ -> {
                    List<Tracked> done = inside.pop();
                    inside.getFirst().add(new Part(opened.pop(), fate, change, begun.pop(), done));
                }
                case Piece.Letter _, Piece.Break _, Piece.Picture _ ->
                    inside.getFirst().add(new Leaf(piece, fate, change, at));
            }
            if (fate != Fate.DELETED) at += piece.width();
        }
    }

    /** Changes that take whole parts, none of them a cell and none within a footnote. */
    private List<Change> whole(List<Change> changes) {
        List<Change> whole = new ArrayList<>();
        for (Change change : changes) {
            Change next = whole(change);
            while (!whole.isEmpty() && meets(whole.getLast(), next))
                next = whole(whole.removeLast().joined(next));
            whole.add(next);
        }
        return whole;
    }

    private static boolean meets(Change earlier, Change later) {
        return earlier.toBase() > later.fromBase() || earlier.to() > later.from();
    }

    private Change whole(Change change) {
        boolean stands =
                isWhole(base, change.fromBase(), change.toBase()) && isWhole(current, change.from(), change.to());
        return stands ? change : new Units(base, current).widened(change);
    }

    private static boolean isWhole(Flat flat, int from, int to) {
        int depth = 0;
        for (Piece piece : flat.between(from, to)) {
            if (piece instanceof Open open && depth++ == 0 && open.kind() == Kind.CELL) return false;
            if (piece instanceof Close && --depth < 0) return false;
        }
        return depth == 0 && !withinNote(flat, from);
    }

    private static boolean withinNote(Flat flat, int position) {
        boolean within = false;
        for (Piece piece : flat.between(0, position)) {
            if (piece instanceof Open open) within = open.kind() == Kind.NOTE;
            if (piece instanceof Close) within = false;
        }
        return within;
    }
}
