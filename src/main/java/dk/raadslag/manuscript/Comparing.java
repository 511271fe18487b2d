package dk.raadslag.manuscript;

import dk.raadslag.manuscript.ReturnedField.Step;
import dk.raadslag.manuscript.reading.Mark;
import dk.raadslag.manuscript.reading.ReturnedFile;
import dk.raadslag.manuscript.reading.WrittenComment;
import dk.raadslag.paper.Field;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Part;
import dk.raadslag.richtext.Carried;
import dk.raadslag.richtext.Proposal;
import dk.raadslag.richtext.RichText;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares a file that comes back with what it said when it was made, field by field and author by author, and brings
 * what was changed into the paper as it is now.
 *
 * @param known the ids of those who tracked changes, by the names in the file; nobody whose name is not one person's
 * @param reader whose everything else is
 */
record Comparing(Paper paper, Export export, ReturnedFile file, Map<String, Long> known, long reader, Instant now) {

    static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /** Who tracked changes in it since it was made; the one who did so first comes first. */
    static Map<String, List<Mark>> authors(Export export, ReturnedFile file) {
        Set<Mark> exported = new HashSet<>(export.marks());
        Comparator<Mark> byTime =
                Comparator.comparing(Mark::at, Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()));
        return file.marks().stream()
                .filter(mark -> !exported.contains(mark))
                .sorted(byTime)
                .collect(Collectors.groupingBy(Mark::by, LinkedHashMap::new, Collectors.toList()));
    }

    List<Field> missing() {
        return paper.template().fields().stream()
                .filter(field -> !file.has(Manuscript.bookmark(field)))
                .toList();
    }

    List<ReturnedField> fields() {
        List<ReturnedField> changed = new ArrayList<>();
        List<Field> fields = paper.template().fields();
        for (int index = 0; index < fields.size(); index++) {
            Field field = fields.get(index);
            if (!file.has(Manuscript.bookmark(field))) continue;
            boolean doubtful = index + 1 < fields.size() && !file.has(Manuscript.bookmark(fields.get(index + 1)));
            ReturnedField compared = compared(field, doubtful);
            if (!compared.steps().isEmpty()) changed.add(compared);
        }
        return changed;
    }

    Found.Frame frame() {
        Map<String, String> headings = file.headings();
        List<Field> there = paper.template().fields().stream()
                .filter(field -> file.has(Manuscript.bookmark(field)))
                .toList();
        List<String> order = there.stream().map(Manuscript::bookmark).toList();
        List<Found.OtherHeading> others = there.stream()
                .map(field -> new Found.OtherHeading(field, headings.getOrDefault(Manuscript.bookmark(field), "")))
                .filter(other -> !other.words().equals(other.field().heading()))
                .toList();
        List<String> head = file.head().stream()
                .filter(line -> !export.head().contains(line))
                .toList();
        boolean reordered =
                !headings.keySet().stream().filter(order::contains).toList().equals(order);
        return new Found.Frame(others, reordered, head);
    }

    /** What stands above all fields is about the first. */
    Field about(WrittenComment comment) {
        List<Field> fields = paper.template().fields();
        return fields.stream()
                .filter(field -> Manuscript.bookmark(field).equals(comment.bookmark()))
                .findFirst()
                .orElseGet(fields::getFirst);
    }

    private ReturnedField compared(Field field, boolean doubtful) {
        Part part = paper.part(field.key());
        Set<Mark> taken = new HashSet<>(export.marks());
        RichText made = export.texts().getOrDefault(field.key(), RichText.EMPTY);
        RichText before = made;
        RichText untracked = text(field, taken, made);
        Proposal text = part.text();
        List<Step> steps = new ArrayList<>();
        Step first = new Step(null, reader, true, null, Carried.of(before, untracked, text.current()));
        text = proposed(text, first, steps);
        before = untracked;
        for (var author : authors(export, file).entrySet()) {
            taken.addAll(author.getValue());
            RichText after = text(field, taken, made);
            Long by = known.get(author.getKey());
            Step step = new Step(
                    author.getKey(),
                    by == null ? reader : by,
                    by != null,
                    last(author.getValue()),
                    Carried.of(before, after, text.current()));
            text = proposed(text, step, steps);
            before = after;
        }
        return new ReturnedField(field, part.version(), text, steps, doubtful);
    }

    private RichText text(Field field, Set<Mark> taken, RichText made) {
        return file.text(Manuscript.bookmark(field), taken::contains, made);
    }

    private Proposal proposed(Proposal text, Step step, List<Step> steps) {
        if (!step.says()) return text;
        steps.add(step);
        if (step.carried().placed().isEmpty()) return text;
        return text.suggested(step.carried().text(), step.by(), Objects.requireNonNullElse(step.at(), now));
    }

    private static @Nullable Instant last(List<Mark> marks) {
        LocalDateTime last = marks.getLast().at();
        return last == null ? null : last.atZone(DENMARK).toInstant();
    }
}
