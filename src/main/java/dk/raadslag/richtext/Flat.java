package dk.raadslag.richtext;

import dk.raadslag.richtext.Piece.Close;
import dk.raadslag.richtext.Piece.Open;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text laid out flat. Positions are those of a ProseMirror editor: a letter counts as in UTF-16, the beginning and
 * the end of a part count one each.
 */
final class Flat {

    private final List<Piece> pieces;
    private final int[] starts;

    Flat(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        starts = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++)
            starts[i + 1] = starts[i] + pieces.get(i).width();
    }

    static Flat of(RichText text) {
        return new Flat(FlatWriter.pieces(text));
    }

    /** @throws IllegalArgumentException when the pieces make no text */
    RichText text() {
        return new FlatReader(pieces).text();
    }

    boolean isText() {
        try {
            text();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The position at which a piece begins. */
    int position(int index) {
        return starts[index];
    }

    int length() {
        return starts[pieces.size()];
    }

    List<Piece> between(int from, int to) {
        return pieces.subList(index(from), index(to));
    }

    Flat with(int from, int to, List<Piece> instead) {
        List<Piece> spliced = new ArrayList<>(pieces.subList(0, index(from)));
        spliced.addAll(instead);
        spliced.addAll(pieces.subList(index(to), pieces.size()));
        return new Flat(spliced);
    }

    private int index(int position) {
        int index = Arrays.binarySearch(starts, position);
        if (index < 0) throw new IllegalArgumentException("No piece begins at " + position);
        return index;
    }

    /** Where the part that begins at a piece ends: after its close, or after the piece when it is no part. */
    int end(int index) {
        int depth = 0;
        int next = index;
        do {
            Piece piece = pieces.get(next++);
            if (piece instanceof Open) depth++;
            if (piece instanceof Close) depth--;
        } while (depth > 0);
        return next;
    }

    /** The positions at which the outermost parts begin, and the end. */
    int[] outermost() {
        List<Integer> found = new ArrayList<>();
        for (int index = 0; index < pieces.size(); index = end(index)) found.add(starts[index]);
        found.add(length());
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
