package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.SourceBlock.Table;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Cell;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes rows of different width into a table: short rows get empty cells at their end. */
final class Tables {

    private Tables() {}

    static Optional<Block> of(Table table) {
        List<List<List<Inline>>> rows =
                table.rows().stream().filter(row -> !isBlank(row)).toList();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) return Optional.empty();
        return Optional.of(
                new Block.Table(null, rows.stream().map(row -> row(row, width)).toList()));
    }

    private static boolean isBlank(List<List<Inline>> row) {
        return row.stream().allMatch(cell -> Inline.plain(cell).isBlank());
    }

    private static Row row(List<List<Inline>> row, int width) {
        List<Cell> cells = new ArrayList<>(width);
        for (List<Inline> cell : row) cells.add(new Cell(cell));
        while (cells.size() < width) cells.add(new Cell(List.of()));
        return new Row(cells);
    }
}
