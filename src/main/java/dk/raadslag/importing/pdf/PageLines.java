package dk.raadslag.importing.pdf;

import dk.raadslag.importing.shape.SourceBlock;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of all pages from top to bottom. */
final class PageLines extends PDFTextStripper {

    private static final String TAB = String.valueOf(SourceBlock.CELL);
    private static final float TAB_IN_ITS_SIZE = 1.8f;
    private static final Pattern MARKER = Pattern.compile("[•·▪◦‣●○■□\uf0b7\uf0a7–-]|\\(?(\\d{1,3}|[a-zA-Z])[.)]");

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<List<Glyph>> words = new ArrayList<>();
    private LinkAreas links;
    private float pageHeight;

    private PageLines(PDPage first) throws IOException {
        links = new LinkAreas(first);
        setSortByPosition(true);
    }

    static List<PdfLine> of(PDDocument document) throws IOException {
        if (document.getNumberOfPages() == 0) return List.of();
        PageLines stripper = new PageLines(document.getPage(0));
        stripper.writeText(document, Writer.nullWriter());
        return stripper.lines;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        links = new LinkAreas(page);
        pageHeight = page.getCropBox().getHeight();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        List<Glyph> word = new ArrayList<>();
        for (TextPosition position : positions) {
            Glyph glyph = Glyph.of(position, getCurrentPageNo(), links);
            boolean space = glyph.text().isBlank();
            if (!word.isEmpty() && (space || glyph.isApartFrom(word.getLast()))) {
                words.add(word);
                word = new ArrayList<>();
            }
            if (!space) word.add(glyph);
        }
        if (!word.isEmpty()) words.add(word);
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
    }

    private void endLine() {
        if (words.isEmpty()) return;
        Glyph first = words.getFirst().getFirst();
        boolean marked =
                words.size() > 1 && MARKER.matcher(text(words.getFirst())).matches();
        lines.add(new PdfLine(
                first.page(),
                first.x(),
                words.get(isMarked() ? 1 : 0).getFirst().x(),
                words.getLast().getLast().right(),
                first.y(),
                mainSize(),
                width(words.getFirst()),
                pageHeight,
                content()));
        words.clear();
    }

    private static String text(List<Glyph> word) {
        StringBuilder text = new StringBuilder();
        word.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    private static float width(List<Glyph> word) {
        return word.getLast().right() - word.getFirst().x();
    }

    private float mainSize() {
        Map<Float, Integer> letters = new HashMap<>();
        words.forEach(word -> letters.merge(word.getFirst().size(), word.size(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private List<Inline> content() {
        List<Inline> content = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            if (place > 0) content.add(Text.of(isTab(place) ? TAB : " "));
            content.addAll(GlyphLine.of(words.get(place)));
        }
        return evenSpaces(content);
    }

    /** A wide gap parts columns, but not a marker from its words. */
    private boolean isTab(int place) {
        return !(place == 1 && isMarked())
                && isTab(words.get(place - 1).getLast(), words.get(place).getFirst());
    }

    private boolean isMarked() {
        return words.size() > 1 && MARKER.matcher(text(words.getFirst())).matches();
    }

    private static boolean isTab(Glyph before, Glyph next) {
        return next.x() - before.right() > next.size() * TAB_IN_ITS_SIZE;
    }

    /** A space between words that look alike looks like them, so that they become one run. */
    private static List<Inline> evenSpaces(List<Inline> content) {
        List<Inline> even = new ArrayList<>(content);
        for (int place = 1; place + 1 < even.size(); place++) {
            if (even.get(place) instanceof Text space
                    && space.text().isBlank()
                    && even.get(place - 1) instanceof Text before
                    && even.get(place + 1) instanceof Text next
                    && before.marks().equals(next.marks())
                    && Objects.equals(before.href(), next.href())) {
                even.set(place, new Text(space.text(), before.marks(), before.href()));
            }
        }
        return Inline.normalized(even);
    }
}
