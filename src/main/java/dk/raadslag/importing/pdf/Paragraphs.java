package dk.raadslag.importing.pdf;

import dk.raadslag.importing.shape.Markers;
import dk.raadslag.importing.shape.SourceBlock;
import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.importing.shape.SourceBlock.PageBreak;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins lines to paragraphs. A line goes on in the next when the next one's first word would not have fitted behind it;
 * distance, size, weight and markers part paragraphs.
 */
final class Paragraphs {

    private static final float LARGER = 1.1f;
    private static final float APART = 1.35f;

    private final List<PdfLine> lines;
    private final float bodySize;
    private final List<Float> headingSizes;
    private final float leading;
    private final Map<Integer, Float> rightEdges;

    private final List<SourceBlock> blocks = new ArrayList<>();

    private Paragraphs(List<PdfLine> lines) {
        this.lines = lines;
        this.bodySize = bodySize();
        this.headingSizes = headingSizes();
        this.leading = leading();
        this.rightEdges = rightEdges();
    }

    static List<SourceBlock> of(List<PdfLine> lines) {
        if (lines.isEmpty()) return List.of();
        Paragraphs paragraphs = new Paragraphs(lines);
        paragraphs.read();
        return paragraphs.blocks;
    }

    private float bodySize() {
        Map<Float, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private List<Float> headingSizes() {
        return lines.stream()
                .map(PdfLine::size)
                .filter(size -> size > bodySize * LARGER)
                .distinct()
                .sorted((a, b) -> Float.compare(b, a))
                .toList();
    }

    /** The usual distance from line to line. */
    private float leading() {
        Map<Integer, Integer> distances = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            float distance = lines.get(i).y() - lines.get(i - 1).y();
            if (distance > 0 && distance < bodySize * 3) distances.merge(Math.round(distance * 2), 1, Integer::sum);
        }
        return distances.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> most.getKey() / 2f)
                .orElse(bodySize * 1.2f);
    }

    /** How far the lines of each page reach; a page of short lines only is as wide as most others. */
    private Map<Integer, Float> rightEdges() {
        Map<Integer, Float> edges = new HashMap<>();
        lines.forEach(line -> edges.merge(line.page(), line.right(), Math::max));
        List<Float> sorted = edges.values().stream().sorted().toList();
        float usual = sorted.get(sorted.size() / 2);
        edges.replaceAll((_, edge) -> Math.max(edge, usual));
        return edges;
    }

    private void read() {
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i < lines.size() && goesOn(from, i)) continue;
            block(from, i);
            if (i < lines.size() && lines.get(i).page() != lines.get(i - 1).page()) blocks.add(new PageBreak(i));
            from = i;
        }
    }

    private boolean goesOn(int from, int next) {
        PdfLine line = lines.get(next - 1);
        PdfLine below = lines.get(next);
        if (line.hasTabs() || below.hasTabs() || !line.looksLike(below) || isMarked(below)) return false;
        boolean samePage = line.page() == below.page();
        if (samePage && below.y() - line.y() > Math.max(leading, line.size() * 1.15f) * APART) return false;
        if (!samePage && (isHeading(line) || endsSentence(line))) return false;
        return stands(below, lines.get(from), next - from) && (isParted(line, below) || isFull(line, below));
    }

    private static boolean isMarked(PdfLine line) {
        return Markers.bulletLength(line.text()) > 0 || Markers.numberLength(line.text()) > 0;
    }

    private static boolean endsSentence(PdfLine line) {
        return line.text().matches("(?s).*[.:!?]\\s*");
    }

    /** Whether it stands under the words of the paragraph's beginning; only its first line may be set in. */
    private static boolean stands(PdfLine below, PdfLine first, int place) {
        float tolerance = first.size() * 0.6f;
        boolean under = Math.abs(below.x() - first.textX()) < tolerance || Math.abs(below.x() - first.x()) < tolerance;
        return under || place == 1 && below.x() < first.x();
    }

    private static boolean isParted(PdfLine line, PdfLine below) {
        return line.text().matches("(?s).*\\p{L}[-\u00ad]") && below.text().matches("(?s)\\p{Ll}.*");
    }

    private boolean isFull(PdfLine line, PdfLine below) {
        float edge = rightEdges.getOrDefault(line.page(), line.right());
        return line.right() + line.size() * 0.2f + below.firstWord() > edge;
    }

    private void block(int from, int to) {
        PdfLine first = lines.get(from);
        List<Inline> content = joined(lines.subList(from, to));
        boolean spaced = from == 0 || isSpaced(lines.get(from - 1), first);
        int indent = Math.round(first.x() / (bodySize * 0.5f));
        if (isHeading(first) && to - from <= 3) {
            blocks.add(Line.heading(from + 1, headingSizes.indexOf(first.size()) + 1, content));
        } else {
            blocks.add(Markers.typed(new Line(from + 1, 0, null, indent, spaced, content)));
        }
    }

    private boolean isHeading(PdfLine line) {
        return headingSizes.contains(line.size());
    }

    private boolean isSpaced(PdfLine above, PdfLine line) {
        return above.page() != line.page() || line.y() - above.y() > leading * APART;
    }

    private static List<Inline> joined(List<PdfLine> lines) {
        List<Inline> joined = new ArrayList<>(lines.getFirst().content());
        for (PdfLine line : lines.subList(1, lines.size())) {
            String soFar = Inline.plain(joined);
            if (soFar.endsWith("\u00ad") || Hyphens.onlyParts(soFar, line.text())) joined = shortened(joined);
            else if (!soFar.matches("(?s).*\\S-") || Hyphens.hangs(line.text())) joined.add(Text.of(" "));
            joined.addAll(line.content());
        }
        return Inline.normalized(joined);
    }

    private static List<Inline> shortened(List<Inline> content) {
        List<Inline> shortened = new ArrayList<>(content);
        Text last = (Text) shortened.removeLast();
        shortened.add(new Text(last.text().substring(0, last.text().length() - 1), last.marks(), last.href()));
        return shortened;
    }
}
