package dk.raadslag.importing.shape;

import dk.raadslag.importing.Finding;
import dk.raadslag.importing.shape.FieldHeadings.Field;
import dk.raadslag.importing.shape.SourceBlock.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the fields of every item apart. */
final class FieldSplitter {

    private static final int USUAL = 3;

    private final List<ItemPart> items;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> unknown;

    FieldSplitter(List<ItemPart> items) {
        this.items = items;
        this.unknown = usualUnknown();
    }

    List<Finding> findings() {
        return findings;
    }

    /** The fields of each item in their order; text before the first heading is the introduction. */
    List<List<FieldPart>> split() {
        List<List<FieldStart>> starts = new FieldChoice(
                        items.stream().map(item -> FieldStart.in(item.body())).toList())
                .chosen();
        List<List<FieldPart>> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) all.add(split(items.get(i), starts.get(i)));
        return all;
    }

    private List<FieldPart> split(ItemPart item, List<FieldStart> known) {
        List<FieldStart> starts = SpokenRecommendation.added(item.body(), withUnknown(item, known));
        List<FieldPart> parts = new ArrayList<>();
        int first = starts.isEmpty() ? item.body().size() : starts.getFirst().at();
        if (first > 0)
            parts.add(new FieldPart(FieldPart.INTRODUCTION, "", item.body().subList(0, first)));
        for (int i = 0; i < starts.size(); i++) {
            int end =
                    i + 1 < starts.size() ? starts.get(i + 1).at() : item.body().size();
            parts.add(part(starts.get(i), item.body(), end));
        }
        return parts;
    }

    private static FieldPart part(FieldStart start, List<SourceBlock> body, int end) {
        List<SourceBlock> inside = new ArrayList<>();
        if (start.rest() != null) inside.add(start.rest());
        inside.addAll(body.subList(start.at() + 1, end));
        return new FieldPart(start.field().key(), start.heading().replaceFirst("\\s*:+$", ""), inside);
    }

    /**
     * Headings nobody knows are fields where the document uses them in item after item, or where an item begins with
     * one.
     */
    private List<FieldStart> withUnknown(ItemPart item, List<FieldStart> known) {
        List<FieldStart> starts = new ArrayList<>(known);
        int firstKnown = known.isEmpty() ? -1 : known.getFirst().at();
        int depth = known.isEmpty() ? 0 : known.getFirst().line().heading();
        for (int i = 0; i < item.body().size(); i++) {
            if (!(item.body().get(i) instanceof Line line) || isKnown(starts, i) || isFact(line)) continue;
            boolean first = i < firstKnown && line.heading() > 0 && line.heading() == depth;
            if (first || unknown.contains(FieldHeadings.normalized(line.text()))) {
                starts.add(unknown(item, i, line));
            }
        }
        starts.sort(java.util.Comparator.comparingInt(FieldStart::at));
        return starts;
    }

    /** A case number in bold is no heading, though it stands in item after item. */
    private static boolean isFact(Line line) {
        return CaseLine.number(line.text()).isPresent() || ClosedWords.isState(line.text());
    }

    private static boolean isKnown(List<FieldStart> starts, int at) {
        return starts.stream().anyMatch(start -> start.at() == at);
    }

    private FieldStart unknown(ItemPart item, int at, Line line) {
        String heading = line.text();
        findings.add(Finding.notice(
                item.name(),
                "Overskriften \"%s\" kendes ikke og er læst som et felt for sig. Se efter, om det er rigtigt."
                        .formatted(heading)));
        return new FieldStart(
                at, line, heading, new Field(FieldHeadings.standard().key(heading), 0, false, false), true, null);
    }

    private Set<String> usualUnknown() {
        Map<String, Integer> times = new HashMap<>();
        for (ItemPart item : items) {
            Set<String> here = new HashSet<>();
            for (SourceBlock block : item.body()) heading(block).ifPresent(here::add);
            here.forEach(words -> times.merge(words, 1, Integer::sum));
        }
        Set<String> usual = new HashSet<>();
        times.forEach((words, count) -> {
            if (count >= USUAL) usual.add(words);
        });
        return usual;
    }

    private static Optional<String> heading(SourceBlock block) {
        if (!(block instanceof Line line)
                || line.marker() != null
                || line.text().length() > 60) return Optional.empty();
        if (line.heading() == 0 && !line.isBold() || line.isItalic()) return Optional.empty();
        return isFact(line) || FieldHeadings.standard().knows(line.text())
                ? Optional.empty()
                : Optional.of(FieldHeadings.normalized(line.text()));
    }
}
