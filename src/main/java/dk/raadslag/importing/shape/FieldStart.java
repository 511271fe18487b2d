package dk.raadslag.importing.shape;

import dk.raadslag.importing.shape.FieldHeadings.Field;
import dk.raadslag.importing.shape.SourceBlock.Line;
import dk.raadslag.publication.Section;
import dk.raadslag.richtext.Inline;
import dk.raadslag.richtext.Inline.Mark;
import dk.raadslag.richtext.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** Words of running text would pass for the headings of other fields. */
    private static final Set<String> INLINE_FIELDS = Set.of(
            Section.DECISION,
            Section.RECOMMENDATION,
            "presentation",
            "occasion",
            "summary",
            "neutralTitle",
            "closureReason",
            "openDecision",
            "attachments");

    private static final Pattern INLINE = Pattern.compile(
            "(?iu)((?!referat|konklusion|anbefaling)\\p{Lu}[^:]{3,60}):[\\s\\u00a0]+\\S.*", Pattern.DOTALL);

    boolean isMarked() {
        return line.heading() > 0 || line.isBold() || rest != null && startsBold(line);
    }

    private static boolean startsBold(Line line) {
        return line.content().getFirst() instanceof Text label && label.marks().contains(Mark.STRONG);
    }

    boolean isItalic() {
        return line.isItalic();
    }

    boolean hasColon() {
        return rest != null || heading.endsWith(":");
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
        return labelled(body, i, line).or(() -> inline(body, i, line));
    }

    /** Whether a line heads a field, with or without text behind the heading. */
    static boolean isHeadedBy(Line line) {
        return line.marker() == null
                && (FieldHeadings.standard().knows(line.text())
                        || inlineField(line.text()).isPresent());
    }

    private static boolean isAlone(List<SourceBlock> body, int i, Line line) {
        boolean before = isBehindSpace(body, i, line);
        if (i + 1 >= body.size() || !(body.get(i + 1) instanceof Line next)) return before;
        return before && (next.spaced() || next.marker() != null);
    }

    private static boolean isBehindSpace(List<SourceBlock> body, int i, Line line) {
        return i == 0 || line.spaced() || !(body.get(i - 1) instanceof Line last) || last.marker() != null;
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

    /** "Beslutning: Godkendt." */
    private static Optional<FieldStart> inline(List<SourceBlock> body, int i, Line line) {
        String words = Inline.plain(line.content());
        return inlineField(words).map(field -> {
            int colon = words.indexOf(':');
            int behind = colon + 1;
            while (Character.isWhitespace(words.charAt(behind)) || words.charAt(behind) == '\u00a0') behind++;
            Line rest = new Line(line.place(), 0, null, 0, true, Markers.without(line.content(), behind));
            return new FieldStart(
                    i, line, words.substring(0, colon).strip(), field, isBehindSpace(body, i, line), rest);
        });
    }

    private static Optional<Field> inlineField(String words) {
        Matcher matcher = INLINE.matcher(words);
        if (words.length() > 5000 || !matcher.matches()) return Optional.empty();
        return FieldHeadings.standard()
                .find(matcher.group(1))
                .filter(field -> !field.weak() && INLINE_FIELDS.contains(field.key()));
    }
}
