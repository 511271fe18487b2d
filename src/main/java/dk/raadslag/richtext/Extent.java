package dk.raadslag.richtext;

import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline.Footnote;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Text;
import java.util.List;

/** How deep and how large the JSON of a text is; what is written keeps the bounds that reading has. */
final class Extent {

    static final int DEEPEST = 60;
    static final int MOST_NODES = 200_000;

    private int nodes;

    private Extent() {}

    /** @throws InvalidText when the text could not be read again */
    static void require(RichText text) {
        new Extent().blocks(text.blocks(), 1);
    }

    private void blocks(List<Block> blocks, int depth) {
        count(blocks, depth);
        for (Block block : blocks) block(block, depth + 1);
    }

    private void count(List<?> parts, int depth) {
        if (!parts.isEmpty() && depth > DEEPEST) throw new InvalidText("doc", "too deep");
        nodes += parts.size();
        if (nodes > MOST_NODES) throw new InvalidText("doc", "too many parts");
    }

    private void block(Block block, int inside) {
        switch (block) {
            case Paragraph paragraph -> line(paragraph.content(), inside);
            case Heading heading -> line(heading.content(), inside);
            case BulletList list -> items(list.items(), inside);
            case OrderedList list -> items(list.items(), inside);
            case Table table -> rows(table.rows(), inside);
            case Figure _ -> {}
        }
    }

    private void items(List<ListItem> items, int depth) {
        count(items, depth);
        for (ListItem item : items) blocks(item.blocks(), depth + 1);
    }

    private void rows(List<Row> rows, int depth) {
        count(rows, depth);
        for (Row row : rows) {
            count(row.cells(), depth + 1);
            row.cells().forEach(cell -> line(cell.content(), depth + 2));
        }
    }

    private void line(List<Inline> line, int depth) {
        count(line, depth);
        for (Inline inline : line) {
            switch (inline) {
                case Text text -> marks(text, depth + 1);
                case Footnote note -> line(note.content(), depth + 1);
                case LineBreak _ -> {}
            }
        }
    }

    private static void marks(Text text, int depth) {
        boolean marked = !text.marks().isEmpty() || text.href() != null;
        if (marked && depth > DEEPEST) throw new InvalidText("doc", "too deep");
    }
}
