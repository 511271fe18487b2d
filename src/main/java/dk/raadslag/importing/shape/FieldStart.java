package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.FieldHeadings.Field;
import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of an item that may head a field.
 *
 * @param at the line's index in the item
 * @param alone whether the line stands between empty lines, the edges of the item or list items
 * @param rest what stands behind the heading on the same line, or null
 */
record FieldStart(
        int at,
        Line line,
        String heading,
        Field field,
        boolean alone,
        @Nullable Line rest) {

    boolean isMarked() {
        return line.heading() > 0 || line.isBold() || rest != null;
    }

    boolean isItalic() {
        return line.isItalic();
    }

    static List<FieldStart> in(List<SourceBlock> body) {
        List<FieldStart> starts = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            if (!(body.get(i) instanceof Line line) || line.marker() != null && line.heading() == 0) continue;
            Optional<FieldStart> start = of(body, i, line);
            start.ifPresent(starts::add);
        }
        return starts;
    }

    private static Optional<FieldStart> of(List<SourceBlock> body, int i, Line line) {
        String text = line.text();
        Optional<Field> field = text.length() > 120
                ? Optional.empty()
                : FieldHeadings.standard().find(text);
        if (field.isPresent())
            return Optional.of(new FieldStart(i, line, text, field.get(), isAlone(body, i, line), null));
        return labelled(body, i, line);
    }

    private static boolean isAlone(List<SourceBlock> body, int i, Line line) {
        boolean before = i == 0 || line.spaced() || !(body.get(i - 1) instanceof Line last) || last.marker() != null;
        if (i + 1 >= body.size() || !(body.get(i + 1) instanceof Line next)) return before;
        return before && (next.spaced() || next.marker() != null);
    }

    /** "**Beslutning:** Godkendt." */
    private static Optional<FieldStart> labelled(List<SourceBlock> body, int i, Line line) {
        if (line.content().size() < 2 || !(line.content().getFirst() instanceof Text label)) return Optional.empty();
        if (!label.marks().contains(Mark.STRONG)) return Optional.empty();
        Optional<Field> field = FieldHeadings.standard().find(label.text());
        if (field.isEmpty()) return Optional.empty();
        List<Inline> content =
                new ArrayList<>(line.content().subList(1, line.content().size()));
        if (content.getFirst() instanceof Text text) {
            content.set(0, new Text(text.text().replaceFirst("^\\s*:?\\s*", ""), text.marks(), text.href()));
        }
        Line rest = new Line(line.place(), 0, null, 0, true, content);
        return Optional.of(new FieldStart(i, line, label.text().strip(), field.get(), isAlone(body, i, line), rest));
    }
}
