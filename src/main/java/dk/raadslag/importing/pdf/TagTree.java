package dk.raadslag.importing.pdf;

import dk.raadslag.importing.Finding;
import dk.raadslag.importing.shape.Markers;
import dk.raadslag.importing.shape.SourceBlock;
import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.importing.shape.SourceBlock.Marker;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Reads a PDF by its tags; headers and footers have none. */
final class TagTree {

    private static final int DEEPEST = 100;
    private static final double ENOUGH = 0.9;

    /** Less, for some programs leave headers and footers without a mark. */
    private static final double ENOUGH_OF_ALL = 0.8;

    private static final Set<String> FRAMES = Set.of(
            "Document",
            "DocumentFragment",
            "Part",
            "Art",
            "Sect",
            "Div",
            "BlockQuote",
            "NonStruct",
            "Private",
            "Aside",
            "Index",
            "LI",
            "LBody",
            "TD",
            "TH",
            "FENote");
    private static final Set<String> PARTS = Set.of("P", "H", "L", "Table", "Sect", "Div", "Part", "TOC");

    private static final Set<String> WORDS =
            Set.of("Span", "Link", "Em", "Strong", "Sub", "Quote", "Reference", "Annot", "Code");
    private static final String HEADING = "H[1-6]";

    private final Tags tags;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private int place;

    private TagTree(Tags tags) {
        this.tags = tags;
    }

    /** The whole document; nothing when it has no tags or when its tags leave out a part of its text. */
    static PdfText text(PDDocument document) throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) return new PdfText(List.of(), List.of());
        Tags tags = new Tags(new MarkedGlyphs(document));
        TagTree tree = new TagTree(tags);
        for (Object kid : root.getKids()) {
            if (kid instanceof PDStructureElement element) tree.element(element, 0, 0);
        }
        boolean enough = tags.share() >= ENOUGH && tags.shareOfAll() >= ENOUGH_OF_ALL;
        if (!enough) return new PdfText(List.of(), List.of());
        List<SourceBlock> blocks = OwnPrint.is(document) ? OwnPrint.named(tree.blocks) : tree.blocks;
        return new PdfText(blocks, tree.findings());
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (tags.shareOfAll() < 1) {
            findings.add(Finding.warning(
                    "Filen",
                    "%.1f %% af tegnene i PDF-filen hører ikke til dens struktur og er ikke læst. Se efter, om noget mangler."
                            .formatted(100 * (1 - tags.shareOfAll()))));
        }
        if (tags.figures() > 0) {
            findings.add(Finding.warning(
                    "Filen", "Billeder i dokumentet (%d) er ikke taget med.".formatted(tags.figures())));
        }
        return findings;
    }

    private void element(PDStructureElement element, int listDepth, int depth) {
        if (depth > DEEPEST || !tags.isNew(element)) return;
        String type = Tags.type(element);
        switch (type) {
            case "TOC" -> tags.passOver(element, DEEPEST);
            case "L" -> kids(element, listDepth + 1, depth);
            case "LI" -> item(element, listDepth, depth);
            case "Table" -> table(element, listDepth, depth);
            case Tags.FIGURE -> tags.passOverFigure(element, DEEPEST);
            default -> {
                if (isFrame(type, element)) kids(element, listDepth, depth);
                else line(type, element);
            }
        }
    }

    private static boolean isFrame(String type, PDStructureElement element) {
        if (type.matches(HEADING)) return false;
        return holdsParts(element) || FRAMES.contains(type) && !holdsOnlyWords(element);
    }

    private static boolean holdsOnlyWords(PDStructureElement element) {
        return Tags.kids(element).stream().allMatch(kid -> WORDS.contains(Tags.type(kid)) && holdsOnlyWords(kid));
    }

    private static boolean holdsParts(PDStructureElement element) {
        return Tags.kids(element).stream()
                .anyMatch(
                        kid -> PARTS.contains(Tags.type(kid)) || Tags.type(kid).matches(HEADING));
    }

    private void kids(PDStructureElement element, int listDepth, int depth) {
        loose(element);
        for (PDStructureElement kid : Tags.kids(element)) element(kid, listDepth, depth + 1);
    }

    /** Words directly in a frame, without a paragraph around them. */
    private void loose(PDStructureElement element) {
        add(0, tags.directly(element));
    }

    private void line(String type, PDStructureElement element) {
        int heading = type.matches(HEADING) ? type.charAt(1) - '0' : type.equals("H") || type.equals("Title") ? 1 : 0;
        add(heading, tags.content(element, DEEPEST));
    }

    private void add(int heading, List<Inline> content) {
        if (Inline.plain(content).isBlank()) return;
        place++;
        blocks.add(heading > 0 ? Line.heading(place, heading, content) : Markers.typed(Line.paragraph(place, content)));
    }

    private void item(PDStructureElement item, int listDepth, int depth) {
        int first = blocks.size();
        String label = "";
        for (PDStructureElement kid : Tags.kids(item)) {
            if (Tags.type(kid).equals("Lbl"))
                label = Inline.plain(tags.content(kid, DEEPEST)).strip();
            else element(kid, listDepth, depth + 1);
        }
        add(0, tags.directly(item));
        if (blocks.size() > first && blocks.get(first) instanceof Line line) {
            Marker typed = label.isEmpty() && line.indent() == 0 ? line.marker() : null;
            if (line.marker() != null && typed == null) return;
            List<Inline> words = unmarked(label, line.content());
            Marker marker = typed == null ? Markers.of(label) : typed;
            blocks.set(first, Line.item(line.place(), marker, listDepth * 2, words));
        }
    }

    /** Some programs put the marker both in its tag and in front of the words. */
    private static List<Inline> unmarked(String label, List<Inline> content) {
        if (label.isEmpty() || content.isEmpty() || !(content.getFirst() instanceof Text first)) return content;
        if (!first.text().startsWith(label + " ")) return content;
        List<Inline> unmarked = new ArrayList<>(content);
        unmarked.set(0, new Text(first.text().substring(label.length()).stripLeading(), first.marks(), first.href()));
        return unmarked;
    }

    /** A table of one column, or one with headings in it, only places the text. */
    private void table(PDStructureElement table, int listDepth, int depth) {
        List<PDStructureElement> rows = tableRows(table, depth);
        boolean frame = rows.stream().allMatch(row -> Tags.kids(row).size() <= 1)
                || rows.stream().anyMatch(row -> Tags.kids(row).stream().anyMatch(TagTree::holdsHeading));
        if (frame) rows.forEach(row -> framed(row, listDepth, depth));
        else blocks.add(new SourceBlock.Table(++place, rows(rows)));
    }

    /** Cells beside each other in a frame are a label and what it labels. */
    private void framed(PDStructureElement row, int listDepth, int depth) {
        List<PDStructureElement> cells = Tags.kids(row);
        boolean label = cells.size() > 1
                && cells.stream().allMatch(cell -> Tags.kids(cell).size() <= 1);
        if (label && cells.stream().noneMatch(TagTree::holdsHeading)) add(0, tags.content(row, DEEPEST));
        else kids(row, listDepth, depth + 1);
    }

    private static boolean holdsHeading(PDStructureElement cell) {
        return Tags.kids(cell).stream().anyMatch(kid -> Tags.type(kid).matches(HEADING));
    }

    private List<PDStructureElement> tableRows(PDStructureElement table, int depth) {
        List<PDStructureElement> rows = new ArrayList<>();
        for (PDStructureElement kid : Tags.kids(table)) {
            if (Tags.type(kid).matches("THead|TBody|TFoot") && depth < DEEPEST) {
                if (tags.isNew(kid)) rows.addAll(tableRows(kid, depth + 1));
            } else if (Tags.type(kid).equals("TR")) rows.add(kid);
            else add(0, tags.content(kid, DEEPEST));
        }
        return rows;
    }

    private List<List<List<Inline>>> rows(List<PDStructureElement> rows) {
        return rows.stream().map(this::cells).toList();
    }

    private List<List<Inline>> cells(PDStructureElement row) {
        return Tags.kids(row).stream().map(cell -> tags.content(cell, DEEPEST)).toList();
    }
}
