package dk.raadslag.importing.pdf;

import dk.raadslag.richtext.Inline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        List<Glyph> glyphs = new ArrayList<>();
        gather(element, depth, glyphs);
        return GlyphLine.of(glyphs);
    }

    private void gather(PDStructureElement element, int depth, List<Glyph> glyphs) {
        if (depth == 0) return;
        for (Object kid : element.getKids()) {
            if (!(kid instanceof PDStructureElement inside)) glyphs.addAll(glyphs(element, kid));
            else if (isNew(inside)) {
                if (type(inside).equals(FIGURE)) figures++;
                gather(inside, depth - 1, glyphs);
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
