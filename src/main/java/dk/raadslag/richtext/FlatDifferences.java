package dk.raadslag.richtext;

import dk.raadslag.richtext.Piece.Kind;
import dk.raadslag.richtext.Piece.Letter;
import dk.raadslag.richtext.Piece.Open;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How one flat text became another: part by part, within a part that is alike part by part again, and word by word at
 * the bottom. Every change begins and ends in one part, so that no part is ever cut open.
 */
final class FlatDifferences {

    private final Flat base;
    private final Flat current;
    private final long by;
    private final Instant at;
    private final List<Change> changes = new ArrayList<>();

    private FlatDifferences(Flat base, Flat current, long by, Instant at) {
        this.base = base;
        this.current = current;
        this.by = by;
        this.at = at;
    }

    /** In their order, no two touching each other's places; each said to be by the one who asks. */
    static List<Change> between(Flat base, Flat current, long by, Instant at) {
        FlatDifferences differences = new FlatDifferences(base, current, by, at);
        differences.compare(
                new Range(0, base.pieces().size()),
                new Range(0, current.pieces().size()));
        return differences.changes;
    }

    /** Some pieces of a flat text, by index. */
    private record Range(int from, int to) {

        Range inside() {
            return new Range(from + 1, to - 1);
        }
    }

    private void compare(Range before, Range after) {
        List<Range> b = parts(base, before);
        List<Range> a = parts(current, after);
        Myers edit = Myers.between(pieces(base, b), pieces(current, a));
        int nextB = 0;
        int nextA = 0;
        while (nextB < b.size() || nextA < a.size()) {
            int fromB = nextB;
            int fromA = nextA;
            while (nextB < b.size() && !edit.keepsBefore(nextB)) nextB++;
            while (nextA < a.size() && !edit.keepsAfter(nextA)) nextA++;
            gap(
                    before,
                    after,
                    b.subList(fromB, nextB),
                    a.subList(fromA, nextA),
                    place(b, fromB, before),
                    place(a, fromA, after));
            nextB++;
            nextA++;
        }
    }

    private static int place(List<Range> parts, int index, Range whole) {
        return index < parts.size() ? parts.get(index).from() : whole.to();
    }

    private static List<List<Piece>> pieces(Flat flat, List<Range> parts) {
        return parts.stream()
                .map(part -> flat.pieces().subList(part.from(), part.to()))
                .toList();
    }

    private void gap(Range before, Range after, List<Range> gone, List<Range> come, int placeB, int placeA) {
        int a = 0;
        int lastB = placeB;
        int lastA = placeA;
        for (int b = 0; b < gone.size(); b++) {
            int became = became(gone.get(b), come, a, gone.size() == come.size() ? b : -1);
            if (became < 0) continue;
            Range from = gone.get(b);
            Range to = come.get(became);
            change(lastB, from.from(), lastA, to.from());
            compare(from.inside(), to.inside());
            lastB = from.to();
            lastA = to.to();
            a = became + 1;
        }
        change(
                lastB,
                gone.isEmpty() ? placeB : gone.getLast().to(),
                lastA,
                come.isEmpty() ? placeA : come.getLast().to());
    }

    private void change(int fromB, int toB, int fromA, int toA) {
        if (fromB == toB && fromA == toA) return;
        changes.add(new Change(
                base.position(fromB), base.position(toB), current.position(fromA), current.position(toA), by, at));
    }

    /** Which of what came is what this has become, or -1; a cell becomes the one at its place. */
    private int became(Range part, List<Range> come, int first, int samePlace) {
        if (!(base.pieces().get(part.from()) instanceof Open open)) return -1;
        if (open.kind() == Kind.CELL) return samePlace;
        for (int a = first; a < come.size(); a++) {
            Range candidate = come.get(a);
            if (current.pieces().get(candidate.from()).equals(open) && alike(part, candidate)) return a;
        }
        return -1;
    }

    /** Parts that share at least half of their words. */
    private boolean alike(Range part, Range other) {
        return words(base, part).isAlike(words(current, other));
    }

    private static WordCount words(Flat flat, Range part) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : flat.pieces().subList(part.from(), part.to())) {
            if (piece instanceof Letter letter) text.appendCodePoint(letter.point());
            else text.append(' ');
        }
        return new WordCount(text.toString());
    }

    /** The parts side by side in a range: whole nodes, and words. */
    private static List<Range> parts(Flat flat, Range range) {
        List<Range> parts = new ArrayList<>();
        for (int index = range.from(); index < range.to(); ) {
            int end = flat.pieces().get(index) instanceof Letter ? wordEnd(flat, index, range.to()) : flat.end(index);
            parts.add(new Range(index, end));
            index = end;
        }
        return parts;
    }

    private static int wordEnd(Flat flat, int index, int last) {
        int end = index + 1;
        if (!inWord(flat, index)) return end;
        while (end < last && inWord(flat, end)) end++;
        return end;
    }

    private static boolean inWord(Flat flat, int index) {
        return flat.pieces().get(index) instanceof Letter letter
                && (Character.isLetterOrDigit(letter.point())
                        || Character.getType(letter.point()) == Character.NON_SPACING_MARK);
    }
}
