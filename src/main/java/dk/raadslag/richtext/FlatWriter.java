package dk.raadslag.richtext;

import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Text;
import dk.raadslag.richtext.Piece.Kind;
import dk.raadslag.richtext.Piece.Open;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

final class FlatWriter {

    private final List<Piece> pieces = new ArrayList<>();

    private FlatWriter() {}

    static List<Piece> pieces(RichText text) {
        FlatWriter writer = new FlatWriter();
        text.blocks().forEach(writer::block);
        return writer.pieces;
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> part(Open.of(Kind.PARAGRAPH), paragraph.content(), this::inline);
            case Heading heading ->
                part(new Open(Kind.HEADING, heading.level(), null), heading.content(), this::inline);
            case BulletList list -> part(Open.of(Kind.BULLETS), list.items(), this::item);
            case OrderedList list -> part(new Open(Kind.NUMBERS, list.start(), null), list.items(), this::item);
            case Table table -> part(new Open(Kind.TABLE, 0, table.caption()), table.rows(), this::row);
            case Figure figure -> pieces.add(new Piece.Picture(figure));
        }
    }

    private <T> void part(Open open, List<T> parts, Consumer<T> write) {
        pieces.add(open);
        parts.forEach(write);
        pieces.add(new Piece.Close());
    }

    private void item(Block.ListItem item) {
        part(Open.of(Kind.ITEM), item.blocks(), this::block);
    }

    private void row(Block.Row row) {
        part(Open.of(Kind.ROW), row.cells(), cell -> part(Open.of(Kind.CELL), cell.content(), this::inline));
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Text text ->
                text.text()
                        .codePoints()
                        .mapToObj(point -> new Piece.Letter(point, text.marks(), text.href()))
                        .forEach(pieces::add);
            case LineBreak _ -> pieces.add(new Piece.Break());
            case Footnote note -> part(Open.of(Kind.NOTE), note.content(), this::inline);
        }
    }
}
