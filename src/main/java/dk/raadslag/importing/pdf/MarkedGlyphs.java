package dk.raadslag.importing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The signs that tags point to, by page and number. */
final class MarkedGlyphs {

    private final Map<COSDictionary, Map<Integer, List<Glyph>>> byPage = new HashMap<>();
    private int counted;
    private int loose;

    MarkedGlyphs(PDDocument document) throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) read(page, ++number);
    }

    private void read(PDPage page, int number) throws IOException {
        Extractor extractor = new Extractor();
        extractor.processPage(page);
        loose += extractor.loose;
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
                Glyph glyph = Glyph.of(position, page, links);
                counted += visible(List.of(glyph));
                marked.computeIfAbsent(own, _ -> new ArrayList<>()).add(glyph);
            }
        }
    }

    List<Glyph> of(PDPage page, int mark) {
        return byPage.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mark, List.of());
    }

    static int visible(List<Glyph> glyphs) {
        return (int) glyphs.stream().filter(glyph -> !glyph.text().isBlank()).count();
    }

    /** How many signs but spaces stand outside all marks. */
    int loose() {
        return loose;
    }

    /** How many signs but spaces stand in marks that are no artifacts. */
    int counted() {
        return counted;
    }

    private static final class Extractor extends PDFMarkedContentExtractor {
        private int depth;
        private int loose;

        @Override
        public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
            super.beginMarkedContentSequence(tag, properties);
            depth++;
        }

        @Override
        public void endMarkedContentSequence() {
            super.endMarkedContentSequence();
            depth--;
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            super.processTextPosition(text);
            boolean visible = text.getUnicode() != null && !text.getUnicode().isBlank();
            if (visible && depth <= 0) loose++;
        }
    }
}
