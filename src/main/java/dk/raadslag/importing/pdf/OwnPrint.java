package dk.raadslag.importing.pdf;

import dk.raadslag.importing.shape.SourceBlock;
import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.importing.shape.SourceBlock.Marker;
import dk.raadslag.richtext.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Names what stands in a PDF that Raadslag printed in Danish, for there the place and the heading say what a line is.
 */
final class OwnPrint {

    private static final Pattern TITLE = Pattern.compile("(.+) (Referat|Dagsorden|Tillægsdagsorden)", Pattern.DOTALL);
    private static final Pattern ITEM =
            Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3}|/\\d{2,4})?[a-z]?) (.+)", Pattern.DOTALL);
    private static final String CLOSED_ITEM = "Lukket punkt";
    private static final String CLOSED_ATTACHMENT = " (lukket bilag)";

    private final List<SourceBlock> blocks;
    private final List<SourceBlock> named = new ArrayList<>();
    private String part = "";

    private OwnPrint(List<SourceBlock> blocks) {
        this.blocks = blocks;
    }

    static boolean is(PDDocument document) {
        String language = document.getDocumentCatalog().getLanguage();
        return "Raadslag".equals(document.getDocumentInformation().getProducer())
                && language != null
                && language.startsWith("da");
    }

    /** The blocks with labels; the same when they do not begin as a printout does. */
    static List<SourceBlock> named(List<SourceBlock> blocks) {
        boolean titled = blocks.size() > 2
                && blocks.getFirst() instanceof Line line
                && line.heading() == 1
                && TITLE.matcher(line.text()).matches();
        return titled ? new OwnPrint(blocks).named() : blocks;
    }

    private List<SourceBlock> named() {
        int items = 0;
        while (items < blocks.size() && !isItem(blocks.get(items))) head(items++);
        for (int i = items; i < blocks.size(); i++) item(i);
        return named;
    }

    private static boolean isItem(SourceBlock block) {
        return block instanceof Line line
                && line.heading() == 2
                && !List.of("Deltagere", "Godkendelse", "Indhold").contains(line.text());
    }

    private void head(int i) {
        if (!(blocks.get(i) instanceof Line line)) return;
        if (line.heading() == 2) part = line.text();
        if (i == 0) title(line);
        else if (i == 1) add(line, "Mødedato: " + line.text());
        else if (part.isEmpty() && !line.text().endsWith(".")) add(line, "Mødested: " + line.text());
        else if (part.equals("Deltagere")) person(line);
        else if (part.equals("Godkendelse") && line.heading() == 0) add(line, "Godkendt af: " + line.text());
    }

    private void title(Line line) {
        Matcher title = TITLE.matcher(line.text());
        if (!title.matches()) return;
        add(line, "Mødetype: " + title.group(2));
        add(line, "Udvalg: " + title.group(1));
    }

    private void add(Line line, String words) {
        named.add(Line.paragraph(line.place(), List.of(Inline.Text.of(words))));
    }

    private void person(Line line) {
        if (line.heading() > 0) {
            named.add(line);
            return;
        }
        String[] parts = line.text().split(", (?![^()]*\\))", -1);
        String words = parts[0]
                + Stream.of(parts).skip(1).map(note -> " (" + note + ")").collect(Collectors.joining());
        named.add(Line.item(line.place(), Marker.bullet("•"), 0, List.of(Inline.Text.of(words))));
    }

    private void item(int i) {
        if (!(blocks.get(i) instanceof Line line)) {
            named.add(blocks.get(i));
            return;
        }
        if (line.heading() == 2 || line.heading() == 3) part = line.heading() == 2 ? "" : line.text();
        if (line.heading() == 2) start(line);
        else if (part.isEmpty() && isFace(i)) face(i, line);
        else if (part.equals("Bilag") && line.text().endsWith(CLOSED_ATTACHMENT)) closedAttachment(line);
        else named.add(line);
    }

    private void start(Line line) {
        Matcher item = ITEM.matcher(line.text());
        String words = item.matches() ? "Punkt %s: %s".formatted(item.group(1), item.group(2)) : line.text();
        named.add(Line.heading(line.place(), 2, List.of(Inline.Text.of(words))));
    }

    /** Whether a line stands below "Lukket punkt" and above the first field. */
    private boolean isFace(int i) {
        return blocks.get(i - 1) instanceof Line above
                && (above.text().equals(CLOSED_ITEM) && above.heading() == 0
                        || i > 1
                                && blocks.get(i - 2) instanceof Line first
                                && first.text().equals(CLOSED_ITEM)
                                && first.heading() == 0);
    }

    /** What outsiders may know; where a field below says the same, it is said already. */
    private void face(int i, Line line) {
        boolean reason = blocks.get(i - 1) instanceof Line above && above.text().equals(CLOSED_ITEM);
        for (int below = i + 1; below < blocks.size() && !isItem(blocks.get(below)); below++) {
            if (blocks.get(below) instanceof Line other && other.text().equals(line.text())) return;
        }
        add(line, (reason ? "Begrundelse for lukning: " : "Åben beslutning: ") + line.text());
    }

    private void closedAttachment(Line line) {
        String name = line.text().substring(0, line.text().length() - CLOSED_ATTACHMENT.length());
        add(line, "Lukkede bilag");
        named.add(new Line(line.place(), 0, line.marker(), line.indent(), false, List.of(Inline.Text.of(name))));
        add(line, "Åbne bilag");
    }
}
