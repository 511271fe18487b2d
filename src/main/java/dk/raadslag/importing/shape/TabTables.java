package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.importing.shape.SourceBlock.Table;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables in lines whose cells are parted by tabs: two such lines or more in a row, empty lines between allowed.
 */
final class TabTables {

    private TabTables() {}

    static List<SourceBlock> found(List<SourceBlock> blocks) {
        List<SourceBlock> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); ) {
            int end = i;
            while (end < blocks.size() && blocks.get(end) instanceof Line line && isRow(line)) end++;
            if (end - i >= 2) {
                found.add(table(blocks.subList(i, end)));
                i = end;
            } else {
                found.add(withoutCells(blocks.get(i++)));
            }
        }
        return found;
    }

    private static SourceBlock withoutCells(SourceBlock block) {
        if (!(block instanceof Line line) || line.text().indexOf('\t') < 0) return block;
        List<Inline> content = new ArrayList<>();
        for (Inline inline : line.content()) {
            content.add(
                    inline instanceof Text text
                            ? new Text(text.text().replace(SourceBlock.CELL, ' '), text.marks(), text.href())
                            : inline);
        }
        return new Line(line.place(), line.heading(), line.marker(), line.indent(), line.spaced(), content);
    }

    private static boolean isRow(Line line) {
        return line.heading() == 0
                && (line.marker() == null || line.marker().ordered())
                && line.text().indexOf('\t') > 0;
    }

    private static Table table(List<SourceBlock> lines) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (SourceBlock block : lines) rows.add(cells((Line) block));
        return new Table(lines.getFirst().place(), rows);
    }

    private static List<List<Inline>> cells(Line line) {
        List<List<Inline>> cells = new ArrayList<>();
        List<Inline> cell = new ArrayList<>();
        if (line.marker() != null) cell.add(Text.of(line.marker().printed() + " "));
        for (Inline inline : line.content()) {
            if (!(inline instanceof Text text)) {
                cell.add(inline);
                continue;
            }
            String[] parts = text.text().split(String.valueOf(SourceBlock.CELL), -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    cells.add(cell);
                    cell = new ArrayList<>();
                }
                cell.add(new Text(parts[i], text.marks(), text.href()));
            }
        }
        cells.add(cell);
        return cells;
    }
}
