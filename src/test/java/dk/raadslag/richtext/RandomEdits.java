package dk.raadslag.richtext;

import dk.raadslag.richtext.Piece.Kind;
import dk.raadslag.richtext.Piece.Open;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Edits as an editor makes them: words typed and cut, parts cut, copied and moved, columns added, marks set. */
public final class RandomEdits {

    private static final int TRIES = 30;

    private final Random random;

    public RandomEdits(Random random) {
        this.random = random;
    }

    /** The text after an edit, the same text when none came to mind that leaves a text. */
    public RichText edited(RichText text) {
        Flat flat = Flat.of(text);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Flat edited = edited(flat);
            if (edited.isText() && RichTextJson.fits(edited.text())) return edited.text();
        }
        return text;
    }

    private Flat edited(Flat flat) {
        return switch (random.nextInt(6)) {
            case 0 -> typed(flat);
            case 1 -> cut(flat);
            case 2 -> copied(flat);
            case 3 -> marked(flat);
            case 4 -> turned(flat);
            default -> withColumn(flat);
        };
    }

    private Flat typed(Flat flat) {
        int at = place(flat);
        String words = new String[] {"nyt ", "a", " 🙂", "Økonomi", "\u00e9"}[random.nextInt(5)];
        List<Piece> letters = words.codePoints()
                .<Piece>mapToObj(point -> new Piece.Letter(point, Set.of(), null))
                .toList();
        return flat.with(at, at, letters);
    }

    private Flat cut(Flat flat) {
        int[] range = siblings(flat);
        return flat.with(range[0], range[1], List.of());
    }

    private Flat copied(Flat flat) {
        int[] range = siblings(flat);
        int at = place(flat);
        return flat.with(at, at, flat.between(range[0], range[1]));
    }

    private Flat marked(Flat flat) {
        int[] range = siblings(flat);
        List<Piece> strong = flat.between(range[0], range[1]).stream()
                .map(piece -> piece instanceof Piece.Letter letter
                        ? new Piece.Letter(letter.point(), Set.of(Inline.Mark.STRONG), letter.href())
                        : piece)
                .toList();
        return flat.with(range[0], range[1], strong);
    }

    /** A paragraph becomes a heading, a list of points one of numbers. */
    private Flat turned(Flat flat) {
        List<Piece> pieces = new ArrayList<>(flat.pieces());
        if (pieces.isEmpty()) return flat;
        int at = random.nextInt(pieces.size());
        if (pieces.get(at) instanceof Open open) {
            switch (open.kind()) {
                case PARAGRAPH -> pieces.set(at, new Open(Kind.HEADING, 1 + random.nextInt(2), null));
                case HEADING -> pieces.set(at, Open.of(Kind.PARAGRAPH));
                case BULLETS -> pieces.set(at, new Open(Kind.NUMBERS, 1, null));
                case NUMBERS -> pieces.set(at, Open.of(Kind.BULLETS));
                default -> {}
            }
        }
        return new Flat(pieces);
    }

    private Flat withColumn(Flat flat) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : flat.pieces()) {
            pieces.add(piece);
            if (piece instanceof Open open && open.kind() == Kind.ROW) {
                pieces.add(Open.of(Kind.CELL));
                pieces.add(new Piece.Letter('k', Set.of(), null));
                pieces.add(new Piece.Close());
            }
        }
        return new Flat(pieces);
    }

    private int place(Flat flat) {
        return flat.position(random.nextInt(flat.pieces().size() + 1));
    }

    /** Up to three parts that stand side by side. */
    private int[] siblings(Flat flat) {
        int size = flat.pieces().size();
        if (size == 0) return new int[] {0, 0};
        int from = random.nextInt(size);
        int to = from;
        for (int n = random.nextInt(3); n >= 0 && to < size; n--) {
            if (flat.pieces().get(to) instanceof Piece.Close) break;
            to = flat.end(to);
        }
        return new int[] {flat.position(from), flat.position(to)};
    }
}
