package dk.raadslag.importing.html;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads a table. A table of one cell is a frame around a text, and is read as the text. */
final class TableReader {

    private final BlockWalk walk;
    private final int depth;
    private final TableGrid grid = new TableGrid();
    private final List<Block> captions = new ArrayList<>();
    private List<Block> onlyCell = List.of();
    private int cells;

    TableReader(BlockWalk walk, int depth) {
        this.walk = walk;
        this.depth = depth;
    }

    List<Block> read(Element table, Style style) {
        rows(table, style.within(table));
        if (cells == 1) return appended(captions, onlyCell);
        return grid.table(Lines.joined(captions));
    }

    private void rows(Element parent, Style style) {
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element) part(element, style.within(element));
            else captions.addAll(walk.apart(child, style, depth + 1));
        }
    }

    private void part(Element part, Style style) {
        switch (part.normalName()) {
            case "thead", "tbody", "tfoot" -> rows(part, style);
            case "tr" -> row(part, style);
            default -> captions.addAll(walk.apart(part, style, depth + 1));
        }
    }

    private void row(Element row, Style style) {
        for (Node child : row.childNodes()) {
            if (child instanceof Element element) cell(element, style.within(element));
            else captions.addAll(walk.apart(child, style, depth + 1));
        }
        grid.endRow();
    }

    private void cell(Element cell, Style style) {
        cells++;
        onlyCell = walk.apart(cell, style, depth + 2);
        grid.add(content(onlyCell), span(cell, "colspan"), span(cell, "rowspan"));
    }

    private static List<Inline> content(List<Block> blocks) {
        return blocks.size() == 1 && blocks.getFirst() instanceof Paragraph only
                ? only.content()
                : Lines.joined(blocks);
    }

    private static int span(Element cell, String attribute) {
        try {
            return Math.max(1, Integer.parseInt(cell.attr(attribute).strip()));
        } catch (NumberFormatException _) {
            return 1;
        }
    }

    private static List<Block> appended(List<Block> first, List<Block> next) {
        List<Block> all = new ArrayList<>(first);
        all.addAll(next);
        return all;
    }
}
