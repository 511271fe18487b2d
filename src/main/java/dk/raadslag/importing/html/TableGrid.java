package dk.raadslag.importing.html;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Cell;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Block.Table;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a table rectangular: a merged cell's words stand in its first place and its other places are empty, short rows
 * are filled up, rows without words fall away. A first row that is one cell over the whole width is the caption.
 */
final class TableGrid {

    private static final int WIDEST = 100;

    /** @param given the cells before any were filled in for merged ones */
    private record GridRow(List<List<Inline>> cells, int given) {
        boolean isBlank() {
            return cells.stream().allMatch(TableGrid::isBlank);
        }
    }

    private final List<GridRow> rows = new ArrayList<>();
    private final List<Integer> heldFromAbove = new ArrayList<>();
    private List<List<Inline>> row = new ArrayList<>();
    private int given;

    /** Adds a cell to the row being read, after the places that cells above it hold. */
    void add(List<Inline> content, int columns, int rowsDown) {
        skipHeld();
        given++;
        if (row.size() >= WIDEST) {
            addToLast(content);
            return;
        }
        put(content, rowsDown);
        for (int place = 1; place < columns && row.size() < WIDEST; place++) put(List.of(), rowsDown);
    }

    private void skipHeld() {
        while (row.size() < heldFromAbove.size() && heldFromAbove.get(row.size()) > 0) {
            put(List.of(), heldFromAbove.get(row.size()));
        }
    }

    private void put(List<Inline> content, int rowsDown) {
        row.add(content);
        while (heldFromAbove.size() < row.size()) heldFromAbove.add(0);
        heldFromAbove.set(row.size() - 1, rowsDown - 1);
    }

    private void addToLast(List<Inline> content) {
        if (content.isEmpty()) return;
        List<Inline> more = new ArrayList<>(row.removeLast());
        if (!more.isEmpty()) more.add(new LineBreak());
        more.addAll(content);
        row.add(more);
    }

    /** Ends the row being read; the next cell begins a new one. */
    void endRow() {
        skipHeld();
        for (int rest = row.size(); rest < heldFromAbove.size(); rest++) {
            heldFromAbove.set(rest, Math.max(0, heldFromAbove.get(rest) - 1));
        }
        rows.add(new GridRow(row, given));
        row = new ArrayList<>();
        given = 0;
    }

    /** The table with its caption; nothing when neither has words. */
    List<Block> table(List<Inline> caption) {
        rows.removeIf(GridRow::isBlank);
        List<Block> blocks = new ArrayList<>();
        String title = wordsAlone(caption);
        if (!caption.isEmpty() && (title == null || rows.isEmpty())) blocks.add(new Paragraph(caption));
        if (rows.isEmpty()) return blocks;
        if (caption.isEmpty() && beginsWithTitle()) title = takenTitle();
        blocks.add(new Table(title, rectangular()));
        return blocks;
    }

    private boolean beginsWithTitle() {
        return rows.size() > 2 && rows.getFirst().given() == 1 && width() > 1;
    }

    private @Nullable String takenTitle() {
        String title = wordsAlone(rows.getFirst().cells().getFirst());
        if (title != null) rows.removeFirst();
        return title;
    }

    private int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private List<Row> rectangular() {
        int width = width();
        return rows.stream().map(row -> new Row(cells(row.cells(), width))).toList();
    }

    private static boolean isBlank(List<Inline> cell) {
        return cell.stream()
                .allMatch(inline -> inline instanceof Text text && text.text().isBlank());
    }

    /** The words when nothing else stands among them that a caption would lose. */
    private static @Nullable String wordsAlone(List<Inline> content) {
        boolean alone = content.stream().allMatch(inline -> switch (inline) {
            case Text text -> text.href() == null;
            case LineBreak _ -> true;
            case Inline.Footnote _ -> false;
        });
        return alone && !content.isEmpty() ? Inline.plain(content) : null;
    }

    private static List<Cell> cells(List<List<Inline>> row, int width) {
        List<Cell> cells = new ArrayList<>(row.stream().map(Cell::new).toList());
        while (cells.size() < width) cells.add(new Cell(List.of()));
        return cells;
    }
}
