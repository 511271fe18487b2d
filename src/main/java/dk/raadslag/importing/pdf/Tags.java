package dk.raadslag.importing.pdf;

import dk.raadslag.richtext.Inline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;

/** The words that the tags stand for. */
final class Tags {

    static final String FIGURE = "Figure";

    private final MarkedGlyphs marked;
    private final Set<COSDictionary> seen = new HashSet<>();
    private int read;
    private int figures;

    Tags(MarkedGlyphs marked) {
        this.marked = marked;
    }

    static String type(PDStructureElement element) {
        String type = element.getStandardStructureType();
        return type == null ? "" : type;
    }

    static List<PDStructureElement> kids(PDStructureElement element) {
        return element.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    /** False the second time, as in a tree that bites its tail. */
    boolean isNew(PDStructureElement element) {
        return seen.add(element.getCOSObject());
    }

    /** All words of the element and of those inside it. */
    List<Inline> content(PDStructureElement element, int depth) {
        List<List<Glyph>> pieces = new ArrayList<>();
        gather(element, depth, pieces);
        return GlyphLine.of(labelFirst(printedOnce(pieces)));
    }

    /** The header of a table is printed again on every page that the table reaches. */
    private static List<List<Glyph>> printedOnce(List<List<Glyph>> pieces) {
        List<List<Glyph>> visible =
                pieces.stream().filter(piece -> MarkedGlyphs.visible(piece) > 0).toList();
        Map<Integer, String> pages = visible.stream()
                .collect(Collectors.toMap(piece -> piece.getFirst().page(), Tags::words, String::concat));
        boolean again = pages.size() > 1 && Set.copyOf(pages.values()).size() == 1;
        int first = pages.keySet().stream().mapToInt(page -> page).min().orElse(0);
        return again
                ? visible.stream()
                        .filter(piece -> piece.getFirst().page() == first)
                        .toList()
                : visible;
    }

    private static String words(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining()).strip();
    }

    /** What is set to the left of the first words, such as a number, may be tagged behind them. */
    private static List<Glyph> labelFirst(List<List<Glyph>> pieces) {
        List<List<Glyph>> ordered = new ArrayList<>(pieces);
        for (int i = 1; i < ordered.size(); i++) {
            if (!standsLeft(ordered.get(i), ordered.getFirst().getFirst())) continue;
            ordered.addFirst(ordered.remove(i));
            break;
        }
        return ordered.stream().flatMap(List::stream).toList();
    }

    private static boolean standsLeft(List<Glyph> piece, Glyph first) {
        return !piece.getFirst().isBelow(first) && piece.getLast().right() <= first.x();
    }

    private void gather(PDStructureElement element, int depth, List<List<Glyph>> pieces) {
        if (depth == 0) return;
        for (Object kid : element.getKids()) {
            if (!(kid instanceof PDStructureElement inside)) pieces.add(glyphs(element, kid));
            else if (isNew(inside)) {
                if (type(inside).equals(FIGURE)) figures++;
                gather(inside, depth - 1, pieces);
            }
        }
    }

    /** The words that stand in the element and in none inside it. */
    List<Inline> directly(PDStructureElement element) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Object kid : element.getKids()) glyphs.addAll(glyphs(element, kid));
        return GlyphLine.of(glyphs);
    }

    void passOverFigure(PDStructureElement figure, int depth) {
        figures++;
        passOver(figure, depth);
    }

    int figures() {
        return figures;
    }

    /** Counts the element's words as read though they are left out on purpose. */
    void passOver(PDStructureElement element, int depth) {
        gather(element, depth, new ArrayList<>());
    }

    private List<Glyph> glyphs(PDStructureElement element, Object kid) {
        List<Glyph> glyphs = switch (kid) {
            case Integer mark -> of(element.getPage(), mark);
            case PDMarkedContent content -> of(element.getPage(), content.getMCID());
            case PDMarkedContentReference reference ->
                of(reference.getPage() == null ? element.getPage() : reference.getPage(), reference.getMCID());
            default -> List.of();
        };
        read += MarkedGlyphs.visible(glyphs);
        return glyphs;
    }

    private List<Glyph> of(PDPage page, int mark) {
        return page == null ? List.of() : marked.of(page, mark);
    }

    /** How large a part of the marked words the tags read so far stand for. */
    double share() {
        return share(marked.counted());
    }

    /** The same of all words, those outside all marks among them. */
    double shareOfAll() {
        return share(marked.counted() + marked.loose());
    }

    private double share(int of) {
        return of == 0 ? 0 : (double) read / of;
    }
}
