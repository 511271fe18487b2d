package dk.raadslag.word;

import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Change;
import dk.raadslag.richtext.Piece;
import dk.raadslag.richtext.Piece.Kind;
import dk.raadslag.richtext.Tracked;
import dk.raadslag.richtext.Tracked.Leaf;
import dk.raadslag.richtext.Tracked.Part;
import dk.raadslag.richtext.Words.Fate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a text and what is proposed to it. */
final class Texts {

    /** Outside every list. */
    private static final int TOP = -1;

    /** A page without its margins, in twentieths of a point. */
    private static final int WIDTH = 9638;

    private final Sheet sheet;
    private final Xml xml;
    private final WordPart.Text part;
    private final Trail trail;
    private final Lines lines;

    Texts(Sheet sheet, WordPart.Text part) {
        this.sheet = sheet;
        this.xml = sheet.xml();
        this.part = part;
        this.trail = new Trail(sheet, part.names());
        this.lines = new Lines(sheet, xml, sheet.relations(), trail, new Spans(part.comments(), sheet.margin()));
    }

    void write() {
        List<Tracked> woven = part.text().tracked();
        if (part.writable() && woven.stream().allMatch(block -> block.fate() != Fate.KEPT))
            sheet.paragraph(Styles.NORMAL).close().close();
        woven.forEach(block -> block(block, TOP));
    }

    private void block(Tracked block, int level) {
        switch (block) {
            case Leaf leaf when leaf.piece() instanceof Piece.Picture picture -> figure(leaf, picture.figure(), level);
            case Leaf _ -> throw new IllegalStateException("A letter outside a line");
            case Part inside -> {
                switch (inside.open().kind()) {
                    case PARAGRAPH -> paragraph(inside, level);
                    case HEADING ->
                        line(Styles.heading(part.under() + inside.open().number()), inside, _ -> {});
                    case BULLETS -> list(inside, level + 1, sheet.numbering().bullets(level + 1));
                    case NUMBERS ->
                        list(
                                inside,
                                level + 1,
                                sheet.numbering()
                                        .numbers(level + 1, inside.open().number()));
                    case TABLE -> table(inside);
                    case ITEM, ROW, CELL, NOTE -> throw new IllegalStateException("Not a block: " + inside.open());
                }
            }
        }
    }

    private void paragraph(Part paragraph, int level) {
        if (level == TOP) line(Styles.NORMAL, paragraph, _ -> {});
        else line(Styles.LIST_CONTINUE, paragraph, properties -> indent(properties, level));
    }

    private static void indent(Xml properties, int level) {
        properties.empty("w:ind", "w:left", String.valueOf((level + 1) * Numbering.STEP));
    }

    /** @param more what else the properties of the paragraph say */
    private void line(String style, Part line, Consumer<Xml> more) {
        sheet.paragraph(style);
        more.accept(xml);
        endProperties(line);
        lines.write(line.inside());
        xml.close();
    }

    private void endProperties(Tracked tracked) {
        if (tracked.fate() != Fate.KEPT) {
            xml.open("w:rPr");
            trail.mark(xml, tracked);
            xml.close();
        }
        xml.close();
    }

    private void list(Part list, int level, int id) {
        for (Tracked item : list.inside()) item((Part) item, level, id);
    }

    private void item(Part item, int level, int id) {
        Part whole = startsAnew(item) ? apart(item) : item;
        for (int index = 0; index < whole.inside().size(); index++) {
            Tracked block = whole.inside().get(index);
            boolean leads = leads(whole, index);
            if (leads && block instanceof Part line && line.open().kind() == Kind.PARAGRAPH) {
                line(Styles.LIST, line, properties -> numbered(properties, level, id));
            } else {
                if (leads) sign(block, level, id);
                block(block, level);
            }
        }
        emptyIn(whole).ifPresent(empty -> sign(empty, level, id));
    }

    /** The item as it is in the text, or the texts, where nothing is in it. */
    private static Optional<Tracked> emptyIn(Part item) {
        if (item.inside().isEmpty()) return Optional.of(item);
        Tracked first = item.inside().getFirst();
        boolean alike = item.inside().stream().allMatch(block -> block.fate() == first.fate());
        if (item.fate() != Fate.KEPT || first.change() == null || !alike) return Optional.empty();
        return Optional.of(all(item, other(first.fate()), first.change()));
    }

    /** Of an item that does not begin with words. */
    private void sign(Tracked of, int level, int id) {
        sheet.paragraph(Styles.LIST);
        numbered(xml, level, id);
        endProperties(of);
        xml.close();
    }

    /** Whether something is the first in its part as it stands, or as it is proposed. */
    private static boolean leads(Part part, int index) {
        return index == first(part, Fate.INSERTED) || index == first(part, Fate.DELETED);
    }

    private static int first(Part part, Fate without) {
        List<Tracked> inside = part.inside();
        return IntStream.range(0, inside.size())
                .filter(index -> inside.get(index).fate() != without)
                .findFirst()
                .orElse(-1);
    }

    /** Whether what stays is the first only in one of the two texts. */
    private static boolean startsAnew(Part item) {
        if (item.fate() != Fate.KEPT || item.inside().isEmpty()) return false;
        int before = first(item, Fate.INSERTED);
        int after = first(item, Fate.DELETED);
        return before != after
                && Stream.of(before, after)
                        .anyMatch(
                                index -> index >= 0 && item.inside().get(index).fate() == Fate.KEPT);
    }

    private static void numbered(Xml properties, int level, int id) {
        properties.open("w:numPr");
        properties.empty("w:ilvl", "w:val", String.valueOf(Numbering.deepest(level)));
        properties.empty("w:numId", "w:val", String.valueOf(id));
        properties.close();
    }

    /** An item whose first line becomes another: all of it goes, and comes anew. */
    private static Part apart(Part item) {
        Change change = item.inside().stream()
                .map(Tracked::change)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        Stream<Tracked> goes = item.inside().stream()
                .filter(block -> block.fate() != Fate.INSERTED)
                .map(block -> all(block, Fate.DELETED, change));
        Stream<Tracked> comes = item.inside().stream()
                .filter(block -> block.fate() != Fate.DELETED)
                .map(block -> all(block, Fate.INSERTED, change));
        return new Part(
                item.open(),
                item.fate(),
                null,
                item.at(),
                Stream.concat(goes, comes).toList());
    }

    private static Tracked all(Tracked tracked, Fate fate, Change change) {
        Fate left = other(fate);
        return switch (tracked) {
            case Leaf leaf -> new Leaf(leaf.piece(), fate, change, leaf.at());
            case Part part ->
                new Part(
                        part.open(),
                        fate,
                        change,
                        part.at(),
                        part.inside().stream()
                                .filter(inside -> inside.fate() != left)
                                .map(inside -> all(inside, fate, change))
                                .toList());
        };
    }

    private static Fate other(Fate fate) {
        return fate == Fate.DELETED ? Fate.INSERTED : Fate.DELETED;
    }

    private void table(Part table) {
        caption(table, table.open().caption(), true);
        int columns = ((Part) table.inside().getFirst()).inside().size();
        String width = String.valueOf(WIDTH / columns);
        sheet.table().open("w:tblPr").empty("w:tblStyle", "w:val", Styles.TABLE);
        xml.empty("w:tblW", "w:w", "5000", "w:type", "pct");
        xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:noHBand", "1", "w:noVBand", "1");
        if (table.open().caption() != null)
            xml.empty("w:tblCaption", "w:val", table.open().caption());
        xml.close().open("w:tblGrid");
        for (int column = 0; column < columns; column++) xml.empty("w:gridCol", "w:w", width);
        xml.close();
        for (int row = 0; row < table.inside().size(); row++)
            row((Part) table.inside().get(row), leads(table, row), width);
        xml.close();
    }

    private void row(Part row, boolean header, String width) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (header) xml.empty("w:tblHeader");
        trail.mark(xml, row);
        xml.close();
        for (Tracked cell : row.inside()) {
            xml.open("w:tc")
                    .open("w:tcPr")
                    .empty("w:tcW", "w:w", width, "w:type", "dxa")
                    .close();
            // Within a table no paragraph parts two tables.
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", header ? Styles.HEAD_CELL : Styles.CELL);
            endProperties(cell);
            lines.write(((Part) cell).inside());
            xml.close().close();
        }
        xml.close();
    }

    private void caption(Tracked of, @Nullable String caption, boolean before) {
        if (caption == null) return;
        sheet.paragraph(Styles.CAPTION);
        if (before) xml.empty("w:keepNext");
        endProperties(of);
        trail.open(xml, of);
        xml.open("w:r").open(of.fate() == Fate.DELETED ? "w:delText" : "w:t", "xml:space", "preserve");
        xml.text(caption).close().close();
        trail.close(xml, of);
        xml.close();
    }

    private void figure(Leaf leaf, Figure figure, int level) {
        sheet.paragraph(Styles.FIGURE);
        if (figure.caption() != null) xml.empty("w:keepNext");
        if (level > TOP) indent(xml, level);
        endProperties(leaf);
        lines.figure(leaf, figure);
        xml.close();
        caption(leaf, figure.caption(), false);
    }
}
