package dk.raadslag.richtext;

import dk.raadslag.richtext.Piece.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What of a flat text is read: its letters and pictures in their order, each with its position, without the parts. */
final class ReadText {

    private final int[] signs;
    private final int[] positions;
    private final int[] ends;
    private final boolean[] apart;

    private ReadText(int[] signs, int[] positions, int[] ends, boolean[] apart) {
        this.signs = signs;
        this.positions = positions;
        this.ends = ends;
        this.apart = apart;
    }

    static ReadText of(Flat flat) {
        int[] read = IntStream.range(0, flat.pieces().size())
                .filter(index -> isRead(flat.pieces().get(index)))
                .toArray();
        boolean[] apart = new boolean[read.length];
        for (int n = 0; n < read.length; n++) apart[n] = n == 0 || read[n] > read[n - 1] + 1;
        return new ReadText(
                IntStream.of(read).map(index -> sign(flat.pieces().get(index))).toArray(),
                IntStream.of(read).map(flat::position).toArray(),
                IntStream.of(read).map(index -> flat.position(index + 1)).toArray(),
                apart);
    }

    private static boolean isRead(Piece piece) {
        return piece instanceof Letter || piece instanceof Piece.Picture;
    }

    private static int sign(Piece piece) {
        return piece instanceof Letter letter ? letter.point() : Anchor.PICTURE;
    }

    /** Some of the signs, by index. */
    record Run(int from, int to) {

        boolean isEmpty() {
            return from >= to;
        }

        int length() {
            return to - from;
        }

        boolean holds(int index) {
            return index >= from && index < to;
        }

        boolean holds(Run other) {
            return other.from >= from && other.to <= to;
        }
    }

    int length() {
        return signs.length;
    }

    int sign(int index) {
        return signs[index];
    }

    int from(Run run) {
        return positions[run.from()];
    }

    int to(Run run) {
        return ends[run.to() - 1];
    }

    /** The position after the signs before an index. */
    int after(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    /** The signs that lie wholly between two positions. */
    Run within(int from, int to) {
        int first = 0;
        while (first < signs.length && positions[first] < from) first++;
        int last = first;
        while (last < signs.length && ends[last] <= to) last++;
        return new Run(first, last);
    }

    /** The run without the space at its ends. */
    Run visible(Run run) {
        int from = run.from();
        int to = run.to();
        while (from < to && isSpace(from)) from++;
        while (to > from && isSpace(to - 1)) to--;
        return new Run(from, to);
    }

    private boolean isSpace(int index) {
        return Character.isWhitespace(signs[index])
                || Character.isSpaceChar(signs[index])
                || Character.getType(signs[index]) == Character.FORMAT;
    }

    String quote(Run run) {
        StringBuilder quote = new StringBuilder();
        for (int n = run.from(); n < run.to(); n++) {
            if (n > run.from() && apart[n]) quote.append('\n');
            quote.appendCodePoint(signs[n]);
        }
        return quote.toString();
    }

    /** The signs of a quote: its line breaks are none. */
    static int[] signs(String quote) {
        return quote.codePoints().filter(sign -> sign != '\n').toArray();
    }

    int[] signs(Run run) {
        return java.util.Arrays.copyOfRange(signs, run.from(), run.to());
    }

    boolean isAt(int index, int[] wanted) {
        if (index + wanted.length > signs.length) return false;
        for (int n = 0; n < wanted.length; n++) if (signs[index + n] != wanted[n]) return false;
        return true;
    }

    /** Whether a run begins and ends where words do. */
    boolean isWhole(Run run) {
        return !joins(run.from()) && !joins(run.to());
    }

    private boolean joins(int index) {
        return index > 0 && index < signs.length && !apart[index] && inWord(index - 1) && inWord(index);
    }

    private boolean inWord(int index) {
        return Character.isLetterOrDigit(signs[index]) || Character.getType(signs[index]) == Character.NON_SPACING_MARK;
    }

    /** Words and single signs side by side. */
    List<Run> words(Run within) {
        List<Run> words = new ArrayList<>();
        for (int from = within.from(); from < within.to(); ) {
            int to = from + 1;
            while (to < within.to() && joins(to)) to++;
            words.add(new Run(from, to));
            from = to;
        }
        return words;
    }

    String word(Run run) {
        return new String(signs, run.from(), run.length());
    }
}
