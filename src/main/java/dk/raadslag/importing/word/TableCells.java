package dk.raadslag.importing.word;

import dk.raadslag.foreign.XmlElement;
import dk.raadslag.importing.shape.SourceBlock;
import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.importing.shape.SourceBlock.Marker;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The cells of a table; a cell over several columns is followed by empty ones. */
final class TableCells {

    private static final int WIDEST = 100;
    private static final Set<String> FRAMES = Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo");

    private final Function<XmlElement, List<SourceBlock>> lexer;

    TableCells(Function<XmlElement, List<SourceBlock>> lexer) {
        this.lexer = lexer;
    }

    List<List<List<Inline>>> rows(XmlElement table) {
        return rowsOf(table).map(this::row).filter(row -> !row.isEmpty()).toList();
    }

    /** The rows of a table but the deleted ones. */
    static Stream<XmlElement> rowsOf(XmlElement table) {
        return within(table, "tr").filter(row -> row.find("trPr/del").isEmpty());
    }

    static Stream<XmlElement> cellsOf(XmlElement row) {
        return within(row, "tc");
    }

    /** Also those in a frame of their own, such as a section that is repeated. */
    private static Stream<XmlElement> within(XmlElement parent, String name) {
        return parent.children().stream()
                .flatMap(child -> child.name().equals(name)
                        ? Stream.of(child)
                        : FRAMES.contains(child.name()) ? within(child, name) : Stream.empty());
    }

    List<List<Inline>> row(XmlElement row) {
        List<List<Inline>> cells = new ArrayList<>();
        cellsOf(row).forEach(cell -> cell(cell, cells));
        return cells;
    }

    private void cell(XmlElement cell, List<List<Inline>> cells) {
        cells.add(withoutTabs(joined(lexer.apply(cell))));
        String span =
                cell.find("tcPr/gridSpan").map(found -> found.attribute("val")).orElse("1");
        int columns = span.matches("\\d{1,3}") ? Math.min(Integer.parseInt(span), WIDEST) : 1;
        for (int more = 1; more < columns; more++) cells.add(List.of());
    }

    /** A tab in a real cell parts no cells. */
    static List<Inline> withoutTabs(List<Inline> content) {
        List<Inline> spaced = new ArrayList<>(content);
        spaced.replaceAll(inline -> inline instanceof Text text
                ? new Text(text.text().replace(SourceBlock.CELL, ' '), text.marks(), text.href())
                : inline);
        return spaced;
    }

    private static List<Inline> joined(List<SourceBlock> blocks) {
        List<Inline> joined = new ArrayList<>();
        for (List<Inline> line : blocks.stream().flatMap(TableCells::lines).toList()) {
            if (line.isEmpty()) continue;
            if (!joined.isEmpty()) joined.add(new LineBreak());
            joined.addAll(line);
        }
        return joined;
    }

    private static Stream<List<Inline>> lines(SourceBlock block) {
        return switch (block) {
            case Line line -> Stream.of(marked(line));
            case SourceBlock.Table table -> table.rows().stream().map(TableCells::inOneLine);
            case SourceBlock.PageBreak _ -> Stream.empty();
        };
    }

    private static List<Inline> marked(Line line) {
        Marker marker = line.marker();
        if (marker == null || !marker.ordered()) return line.content();
        List<Inline> marked = new ArrayList<>(List.of(Text.of(marker.printed() + " ")));
        marked.addAll(line.content());
        return marked;
    }

    static List<Inline> inOneLine(List<List<Inline>> row) {
        List<Inline> line = new ArrayList<>();
        for (List<Inline> cell : row) {
            if (!line.isEmpty() && !cell.isEmpty()) line.add(Text.of(" "));
            line.addAll(cell);
        }
        return line;
    }
}
