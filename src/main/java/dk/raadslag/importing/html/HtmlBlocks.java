package dk.raadslag.importing.html;

import dk.raadslag.importing.shape.Markers;
import dk.raadslag.importing.shape.SourceBlock;
import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.importing.shape.SourceBlock.Marker;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.BulletList;
import dk.raadslag.richtext.Block.Cell;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.Heading;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a page as lines of a document, from top to bottom. */
final class HtmlBlocks {

    private static final int COLUMNS_A_LEVEL = 2;

    private final List<SourceBlock> lines = new ArrayList<>();

    private HtmlBlocks() {}

    static List<SourceBlock> of(RichText text) {
        HtmlBlocks blocks = new HtmlBlocks();
        text.blocks().forEach(block -> blocks.add(block, 0));
        return blocks.lines;
    }

    private void add(Block block, int depth) {
        int place = lines.size() + 1;
        switch (block) {
            case Paragraph paragraph -> lines.add(Markers.typed(Line.paragraph(place, paragraph.content())));
            case Heading heading -> lines.add(Line.heading(place, heading.level(), heading.content()));
            case BulletList list -> list.items().forEach(item -> item(Marker.bullet("•"), item, depth + 1));
            case OrderedList list -> numbered(list, depth + 1);
            case Table table ->
                lines.add(new SourceBlock.Table(
                        place,
                        table.rows().stream()
                                .map(row ->
                                        row.cells().stream().map(Cell::content).toList())
                                .toList()));
            case Figure _ -> {}
        }
    }

    private void numbered(OrderedList list, int depth) {
        int number = list.start();
        for (ListItem item : list.items()) {
            item(Marker.number(number, number + "."), item, depth);
            number++;
        }
    }

    private void item(Marker marker, ListItem item, int depth) {
        boolean marked = false;
        for (Block block : item.blocks()) {
            if (marked || !(block instanceof Paragraph paragraph)) add(block, depth);
            else lines.add(Line.item(lines.size() + 1, marker, depth * COLUMNS_A_LEVEL, paragraph.content()));
            marked = true;
        }
    }
}
