package dk.raadslag.importing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The signs that tags point to, by page and number. */
final class MarkedGlyphs {

    private final Map<COSDictionary, Map<Integer, List<Glyph>>> byPage = new HashMap<>();
    private int counted;

    MarkedGlyphs(PDDocument document) throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) read(page, ++number);
    }

    private void read(PDPage page, int number) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        LinkAreas links = new LinkAreas(page);
        Map<Integer, List<Glyph>> marked = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (!"Artifact".equals(content.getTag())) read(content, content.getMCID(), number, links, marked);
        }
        byPage.put(page.getCOSObject(), marked);
    }

    private void read(PDMarkedContent content, int mark, int page, LinkAreas links, Map<Integer, List<Glyph>> marked) {
        int own = content.getMCID() >= 0 ? content.getMCID() : mark;
        for (Object inside : content.getContents()) {
            if (inside instanceof PDMarkedContent nested) read(nested, own, page, links, marked);
            if (inside instanceof TextPosition position) {
                counted++;
                marked.computeIfAbsent(own, _ -> new ArrayList<>()).add(Glyph.of(position, page, links));
            }
        }
    }

    List<Glyph> of(PDPage page, int mark) {
        return byPage.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mark, List.of());
    }

    /** How many signs stand outside artifacts. */
    int counted() {
        return counted;
    }
}
