package dk.raadslag.importing.word;

import dk.raadslag.foreign.WordStyles;
import dk.raadslag.foreign.XmlElement;
import dk.raadslag.importing.Finding;
import dk.raadslag.importing.shape.Markers;
import dk.raadslag.importing.shape.SourceBlock;
import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.importing.shape.SourceBlock.PageBreak;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.LineBreak;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lexes the main text to blocks. */
final class Body {

    private static final int COLUMNS_A_LEVEL = 2;

    private final WordStyles styles;
    private final Numbering numbering;
    private final Runs runs;

    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<Inline> carried = new ArrayList<>();
    private int paragraphs;
    private int pictures;
    private boolean hidden;

    Body(WordStyles styles, Numbering numbering, Runs runs) {
        this.styles = styles;
        this.numbering = numbering;
        this.runs = runs;
    }

    void read(XmlElement parent) {
        for (XmlElement child : parent.children()) {
            switch (child.name()) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child);
                case "sdt" -> framed(child);
                case "del", "moveFrom", "sectPr" -> {}
                case "AlternateContent" ->
                    child.find("Choice").or(() -> child.find("Fallback")).ifPresent(this::read);
                default -> read(child);
            }
        }
    }

    private void framed(XmlElement frame) {
        boolean contents = frame.find("sdtPr/docPartObj/docPartGallery")
                .map(gallery -> gallery.attribute("val").equals("Table of Contents"))
                .orElse(false);
        if (!contents) frame.find("sdtContent").ifPresent(this::read);
    }

    private void paragraph(XmlElement paragraph) {
        paragraphs++;
        if (styles.isContents(paragraph)) return;
        Runs.Content read = runs.of(paragraph);
        note(read);
        if (paragraph.find("pPr/pageBreakBefore").filter(WordStyles::isOn).isPresent())
            blocks.add(new PageBreak(paragraphs));
        carried.addAll(read.content());
        if (paragraph.find("pPr/rPr/del").isEmpty()) endLine(paragraph);
        if (read.pageBreak()) blocks.add(new PageBreak(paragraphs));
        read.boxes().forEach(this::read);
    }

    private void note(Runs.Content read) {
        pictures += read.pictures();
        hidden |= read.hidden();
    }

    private void endLine(XmlElement paragraph) {
        List<Inline> content = trimmed(carried);
        carried.clear();
        if (content.isEmpty()) return;
        int heading = styles.heading(paragraph);
        Optional<Numbering.Item> item = styles.numbering(paragraph).flatMap(numbering::next);
        if (heading > 0) blocks.add(Line.heading(paragraphs, heading, numbered(item, content)));
        else if (item.isPresent()) blocks.add(item(item.get(), content));
        else blocks.add(Markers.typed(Line.paragraph(paragraphs, content)));
    }

    private Line item(Numbering.Item item, List<Inline> content) {
        return Line.item(paragraphs, item.marker(), item.level() * COLUMNS_A_LEVEL, content);
    }

    /** A heading's number is printed, so it belongs to its words. */
    private static List<Inline> numbered(Optional<Numbering.Item> item, List<Inline> content) {
        if (item.isEmpty() || !item.get().marker().ordered()) return content;
        List<Inline> numbered = new ArrayList<>();
        numbered.add(Text.of(item.get().marker().printed() + " "));
        numbered.addAll(content);
        return numbered;
    }

    private static List<Inline> trimmed(List<Inline> content) {
        List<Inline> trimmed = new ArrayList<>(Inline.normalized(content));
        while (!trimmed.isEmpty() && isSpace(trimmed.getLast())) trimmed.removeLast();
        while (!trimmed.isEmpty() && isSpace(trimmed.getFirst())) trimmed.removeFirst();
        return trimmed;
    }

    private static boolean isSpace(Inline inline) {
        return inline instanceof LineBreak
                || inline instanceof Text text
                        && text.text().replace('\u00a0', ' ').isBlank();
    }

    private void table(XmlElement table) {
        TableCells cells = new TableCells(this::cell);
        if (isFrame(table)) TableCells.rowsOf(table).forEach(this::frameRow);
        else blocks.add(new SourceBlock.Table(paragraphs + 1, cells.rows(table)));
    }

    /** A table of one column, or one with headings in it, only places the text. */
    private boolean isFrame(XmlElement table) {
        return TableCells.rowsOf(table).allMatch(row -> TableCells.cellsOf(row).count() <= 1)
                || TableCells.rowsOf(table)
                        .flatMap(TableCells::cellsOf)
                        .flatMap(cell -> cell.all("p"))
                        .anyMatch(line -> styles.heading(line) > 0);
    }

    /** Cells beside each other in a frame are a label and what it labels. */
    private void frameRow(XmlElement row) {
        List<XmlElement> cells = TableCells.cellsOf(row).toList();
        boolean label = cells.size() > 1
                && cells.stream().allMatch(cell -> cell.all("p").count() == 1)
                && cells.stream().flatMap(cell -> cell.all("p")).allMatch(line -> styles.heading(line) == 0);
        if (!label) cells.forEach(this::read);
        else blocks.add(Line.paragraph(paragraphs + 1, TableCells.inOneLine(new TableCells(this::cell).row(row))));
    }

    /** A cell's words, lexed apart. */
    private List<SourceBlock> cell(XmlElement cell) {
        Body body = new Body(styles, numbering, runs);
        body.paragraphs = paragraphs;
        body.read(cell);
        paragraphs = body.paragraphs;
        pictures += body.pictures;
        hidden |= body.hidden;
        return body.blocks;
    }

    List<SourceBlock> blocks() {
        if (!carried.isEmpty()) blocks.add(Line.paragraph(paragraphs, trimmed(carried)));
        return List.copyOf(blocks);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (pictures > 0) {
            findings.add(Finding.warning("Filen", "Billeder i dokumentet (%d) er ikke taget med.".formatted(pictures)));
        }
        if (hidden) findings.add(Finding.warning("Filen", "Skjult tekst i dokumentet er ikke taget med."));
        return findings;
    }
}
