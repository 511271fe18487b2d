package dk.raadslag.manuscript.reading;

import dk.raadslag.foreign.XmlElement;
import dk.raadslag.richtext.Block.Cell;
import dk.raadslag.richtext.Block.Row;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.LineBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads tables in one view; all rows get as many cells as the widest. */
final class Tables {

    private static final int WIDEST = 60;
    private static final Set<String> FRAMES =
            Set.of("sdt", "sdtContent", "customXml", "ins", "del", "moveTo", "moveFrom");

    private final Lines lines;
    private final View view;

    Tables(Lines lines, View view) {
        this.lines = lines;
        this.view = view;
    }

    List<Row> rows(XmlElement table) {
        List<List<Cell>> rows = new ArrayList<>();
        within(table, "tr").filter(row -> view.holds(row.find("trPr"))).forEach(row -> {
            List<Cell> cells = new ArrayList<>();
            within(row, "tc").filter(cell -> view.holds(cell.find("tcPr"))).forEach(cell -> add(cell, cells));
            if (!cells.isEmpty()) rows.add(cells);
        });
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(cells -> {
            while (cells.size() < widest) cells.add(new Cell(List.of()));
        });
        return rows.stream().map(Row::new).toList();
    }

    private Stream<XmlElement> within(XmlElement parent, String name) {
        return parent.children().stream()
                .filter(view::holds)
                .flatMap(child -> child.name().equals(name)
                        ? Stream.of(child)
                        : FRAMES.contains(child.name()) ? within(child, name) : Stream.empty());
    }

    private void add(XmlElement cell, List<Cell> cells) {
        cells.add(new Cell(words(cell)));
        String span =
                cell.find("tcPr/gridSpan").map(found -> found.attribute("val")).orElse("1");
        int columns = span.matches("\\d{1,3}") ? Math.min(Integer.parseInt(span), WIDEST) : 1;
        for (int more = 1; more < columns; more++) cells.add(new Cell(List.of()));
    }

    /** The paragraphs of a cell under each other, those of a table within it too. */
    private List<Inline> words(XmlElement cell) {
        List<Inline> words = new ArrayList<>();
        boolean ended = false;
        for (XmlElement paragraph :
                cell.everything().filter(part -> part.name().equals("p")).toList()) {
            List<Inline> line = lines.read(paragraph).words();
            if (ended && !line.isEmpty()) words.add(new LineBreak());
            if (ended && !line.isEmpty()) ended = false;
            words.addAll(line);
            ended |= view.holds(paragraph.find("pPr/rPr")) && !words.isEmpty();
        }
        return words;
    }
}
