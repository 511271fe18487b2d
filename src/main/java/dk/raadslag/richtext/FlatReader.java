package dk.raadslag.richtext;

import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Cell;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Text;
import dk.raadslag.richtext.Piece.Close;
import dk.raadslag.richtext.Piece.Kind;
import dk.raadslag.richtext.Piece.Letter;
import dk.raadslag.richtext.Piece.Open;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Builds the text again; whatever makes no text is refused with {@link IllegalArgumentException}. */
final class FlatReader {

    private final List<Piece> pieces;
    private int next;

    FlatReader(List<Piece> pieces) {
        this.pieces = pieces;
    }

    RichText text() {
        List<Block> blocks = new ArrayList<>();
        while (next < pieces.size()) blocks.add(block());
        return new RichText(blocks);
    }

    private Block block() {
        return switch (take()) {
            case Piece.Picture picture -> picture.figure();
            case Open open ->
                switch (open.kind()) {
                    case PARAGRAPH -> new Paragraph(until(this::inline));
                    case HEADING -> new Heading(open.number(), until(this::inline));
                    case BULLETS -> new BulletList(until(this::item));
                    case NUMBERS -> new OrderedList(open.number(), until(this::item));
                    case TABLE -> new Table(open.caption(), until(this::row));
                    case ITEM, ROW, CELL, NOTE -> throw misplaced(open);
                };
            case Piece other -> throw misplaced(other);
        };
    }

    private ListItem item() {
        expect(Kind.ITEM);
        return new ListItem(until(this::block));
    }

    private Row row() {
        expect(Kind.ROW);
        return new Row(until(this::cell));
    }

    private Cell cell() {
        expect(Kind.CELL);
        return new Cell(until(this::inline));
    }

    private Inline inline() {
        return switch (take()) {
            case Letter letter -> run(letter);
            case Piece.Break _ -> new LineBreak();
            case Open open when open.kind() == Kind.NOTE -> new Footnote(until(this::inline));
            case Piece other -> throw misplaced(other);
        };
    }

    private Text run(Letter first) {
        StringBuilder words = new StringBuilder().appendCodePoint(first.point());
        while (next < pieces.size()
                && pieces.get(next) instanceof Letter letter
                && letter.marks().equals(first.marks())
                && Objects.equals(letter.href(), first.href())) {
            words.appendCodePoint(letter.point());
            next++;
        }
        return new Text(words.toString(), first.marks(), first.href());
    }

    private <T> List<T> until(Supplier<T> read) {
        List<T> parts = new ArrayList<>();
        while (!(peek() instanceof Close)) parts.add(read.get());
        next++;
        return parts;
    }

    private void expect(Kind kind) {
        Piece piece = take();
        if (!(piece instanceof Open open) || open.kind() != kind) throw misplaced(piece);
    }

    private Piece peek() {
        if (next == pieces.size()) throw new IllegalArgumentException("A part does not end");
        return pieces.get(next);
    }

    private Piece take() {
        Piece piece = peek();
        next++;
        return piece;
    }

    private static IllegalArgumentException misplaced(Piece piece) {
        return new IllegalArgumentException("Out of place: " + piece);
    }
}
