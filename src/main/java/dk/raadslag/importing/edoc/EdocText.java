package dk.raadslag.importing.edoc;

import dk.raadslag.importing.shape.FieldHeadings;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits the plain text of an item: a line that is a known heading begins a field, a letter alone on a line ("A)")
 * begins a point.
 */
final class EdocText {

    private static final Pattern LETTER = Pattern.compile("\\p{L}[.)]");
    private static final Pattern ABSENT = Pattern.compile("(?iU)følgende deltog ikke i behandlingen af punktet:?");

    private final List<Field> fields = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<ListItem> points = new ArrayList<>();
    private final List<String> point = new ArrayList<>();
    private String heading = "";
    private String before = "";
    private boolean inPoint;

    private EdocText() {}

    /** @param heading as printed; empty for what stands before the first heading */
    record Field(String heading, RichText text) {}

    /** @param title of the item, which the text repeats as its first line */
    static List<Field> fields(String text, String title) {
        EdocText split = new EdocText();
        List<String> lines =
                text.lines().map(line -> line.replaceAll("\\s+", " ").strip()).toList();
        boolean begun = false;
        for (String line : lines) {
            boolean first = !begun && !line.isEmpty();
            begun |= first;
            if (!first || !isTitle(line, title)) split.line(line);
        }
        split.endField();
        return split.fields;
    }

    private static boolean isTitle(String line, String title) {
        return line.replaceFirst("^\\d+\\.? ?", "")
                .equals(title.replaceAll("\\s+", " ").strip());
    }

    private void line(String line) {
        if (line.isEmpty()) return;
        if (LETTER.matcher(line).matches()) letter();
        else if (FieldHeadings.standard().knows(line) || ABSENT.matcher(line).matches()) begin(line);
        else if (inPoint) point.add(line);
        else blocks.add(Paragraph.of(line));
    }

    /** A letter behind a list of attachments goes on with the field before it. */
    private void letter() {
        if (isAttachments(heading)) begin(before);
        endPoint();
        inPoint = true;
    }

    static boolean isAttachments(String heading) {
        return FieldHeadings.standard().key(heading).equals("attachments");
    }

    private void begin(String next) {
        endField();
        if (!isAttachments(heading)) before = heading;
        heading = next;
    }

    private void endPoint() {
        if (!point.isEmpty()) points.add(ListItem.of(String.join(" ", point)));
        point.clear();
    }

    private void endField() {
        endPoint();
        inPoint = false;
        if (!points.isEmpty()) blocks.add(new OrderedList(1, points));
        points.clear();
        if (!blocks.isEmpty()) add(List.copyOf(blocks));
        blocks.clear();
    }

    /** What comes back to a heading behind a list of attachments goes on where it left. */
    private void add(List<Block> more) {
        int left = fields.size() - 1;
        while (left >= 0 && isAttachments(fields.get(left).heading())) left--;
        boolean goesOn = left >= 0 && fields.get(left).heading().equals(heading);
        if (goesOn) fields.set(left, new Field(heading, longer(fields.get(left).text(), more)));
        else fields.add(new Field(heading, new RichText(more)));
    }

    private static RichText longer(RichText text, List<Block> more) {
        List<Block> all = new ArrayList<>(text.blocks());
        for (Block block : more) {
            if (block instanceof OrderedList next && all.getLast() instanceof OrderedList list) {
                all.set(all.size() - 1, joined(list, next));
            } else {
                all.add(block);
            }
        }
        return new RichText(all);
    }

    private static OrderedList joined(OrderedList list, OrderedList next) {
        List<ListItem> items = new ArrayList<>(list.items());
        items.addAll(next.items());
        return new OrderedList(list.start(), items);
    }
}
