package dk.raadslag.importing.shape;

import dk.raadslag.publication.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Decides which lines with the words of a field heading head a field, and which head a part of another field or are
 * mere words. What counts is how the document's other headings look, in which order its other items have their fields,
 * and that a field stands once in an item.
 */
final class FieldChoice {

    private static final int ENOUGH = 6;
    private static final Set<String> LAST_ONES =
            Set.of("decision", "attachments", "history", "closureReason", "openDecision");
    private static final Set<String> HISTORY = Set.of("history", "earlierTreatment");

    private final List<List<FieldStart>> items;
    private final boolean spaced;
    private final boolean marked;
    private final boolean colons;
    private final Map<String, Integer> inItems = new HashMap<>();
    private final Map<String, Map<String, Integer>> before = new HashMap<>();

    FieldChoice(List<List<FieldStart>> items) {
        this.items = items;
        List<FieldStart> all = items.stream().flatMap(List::stream).toList();
        spaced = share(all.stream().filter(FieldStart::alone).count(), all.size()) >= 0.7;
        marked = share(
                        all.stream()
                                .filter(start -> start.isMarked() && !start.isItalic())
                                .count(),
                        all.size())
                >= 0.8;
        colons = all.size() >= ENOUGH
                && share(all.stream().filter(FieldStart::hasColon).count(), all.size()) >= 0.7;
        items.forEach(this::learn);
    }

    private static double share(long part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private void learn(List<FieldStart> starts) {
        Set<String> keys = new HashSet<>();
        for (FieldStart start : starts) keys.add(start.field().key());
        keys.forEach(key -> inItems.merge(key, 1, Integer::sum));
        if (keys.size() < starts.size()) return;
        for (int i = 0; i < starts.size(); i++) {
            for (int j = i + 1; j < starts.size(); j++) {
                before.computeIfAbsent(starts.get(i).field().key(), _ -> new HashMap<>())
                        .merge(starts.get(j).field().key(), 1, Integer::sum);
            }
        }
    }

    List<List<FieldStart>> chosen() {
        return items.stream().map(this::chosen).toList();
    }

    private List<FieldStart> chosen(List<FieldStart> starts) {
        List<FieldStart> likely = new ArrayList<>(starts);
        likely.removeIf(start -> !looksRight(start, starts));
        dropDeeper(likely);
        InnerHeadings.dropDeeper(likely);
        InnerHeadings.dropAttachments(likely);
        dropDoubles(likely);
        dropHistorical(likely);
        dropWeak(likely);
        return likely;
    }

    private boolean looksRight(FieldStart start, List<FieldStart> item) {
        if (spaced && !start.alone() && !start.isMarked() && !start.field().precise()) return false;
        if (colons && !start.hasColon() && !start.isMarked()) return false;
        if (!marked) return true;
        if (start.isItalic()) return item.stream().allMatch(FieldStart::isItalic);
        return start.isMarked()
                || item.stream()
                        .noneMatch(other -> other.isMarked()
                                && Objects.equals(
                                        other.field().key(), start.field().key()));
    }

    /** Where headings have depths, a field heading stands no deeper than the others of its item. */
    private static void dropDeeper(List<FieldStart> starts) {
        int outermost = starts.stream()
                .mapToInt(start -> start.line().heading())
                .filter(depth -> depth > 0)
                .min()
                .orElse(0);
        if (outermost == 0) return;
        long outer = starts.stream()
                .filter(start -> start.line().heading() == outermost)
                .count();
        if (outer < 2) return;
        List<FieldStart> top = starts.stream()
                .filter(start -> start.line().heading() == outermost)
                .toList();
        starts.removeIf(start -> start.line().heading() > outermost + 1
                || start.line().heading() > outermost && isDouble(start, starts)
                || start.line().heading() == 0 && top.stream().anyMatch(other -> sameWords(other, start)));
    }

    private static boolean isDouble(FieldStart start, List<FieldStart> starts) {
        return starts.stream().filter(other -> sameWords(other, start)).count() > 1;
    }

    private static boolean sameWords(FieldStart a, FieldStart b) {
        return FieldHeadings.normalized(a.heading()).equals(FieldHeadings.normalized(b.heading()));
    }

    private void dropDoubles(List<FieldStart> starts) {
        for (FieldStart start : List.copyOf(starts)) {
            List<FieldStart> doubles =
                    starts.stream().filter(other -> sameWords(other, start)).toList();
            if (doubles.size() < 2) continue;
            FieldStart kept = best(doubles, starts);
            starts.removeIf(other -> sameWords(other, start) && other != kept);
        }
    }

    private FieldStart best(List<FieldStart> doubles, List<FieldStart> starts) {
        FieldStart best = doubles.getFirst();
        for (FieldStart one : doubles) {
            int difference = misplaced(best, starts) - misplaced(one, starts);
            boolean later = LAST_ONES.contains(one.field().key());
            if (difference > 0 || difference == 0 && later) best = one;
        }
        return best;
    }

    /** How many of the item's other headings stand on the wrong side of this one. */
    private int misplaced(FieldStart start, List<FieldStart> starts) {
        int misplaced = 0;
        for (FieldStart other : starts) {
            if (other.field().weak() || sameWords(other, start)) continue;
            int order = order(start.field(), other.field());
            if (order != 0 && order < 0 != start.at() < other.at()) misplaced++;
        }
        return misplaced;
    }

    /** Below 0 when the first field usually stands before the other: in this document, else in general. */
    private int order(FieldHeadings.Field one, FieldHeadings.Field other) {
        int learned = times(other.key(), one.key()) - times(one.key(), other.key());
        return learned != 0 ? learned : Integer.compare(one.order(), other.order());
    }

    private int times(String first, String second) {
        return before.getOrDefault(first, Map.of()).getOrDefault(second, 0);
    }

    /** Earlier committees' decisions told inside the history belong to it, where the item has a decision of its own. */
    private static void dropHistorical(List<FieldStart> starts) {
        boolean own = starts.stream()
                .anyMatch(start -> start.field().key().equals(Section.DECISION)
                        && !start.field().precise());
        for (int i = 1; own && i < starts.size(); i++) {
            boolean told = HISTORY.contains(starts.get(i - 1).field().key());
            if (told && starts.get(i).field().precise()) starts.remove(i--);
        }
    }

    /**
     * Words that as often head a part of a field do so inside a long field, unless the document uses them as fields.
     */
    private void dropWeak(List<FieldStart> starts) {
        for (int i = starts.size() - 1; i > 0; i--) {
            FieldStart start = starts.get(i);
            boolean inside = InnerHeadings.holdsParts(starts.get(i - 1));
            boolean usual = inItems.getOrDefault(start.field().key(), 0) >= 2;
            if (inside && start.field().weak() && !usual && !(marked && start.isMarked() && isLevel(start, starts)))
                starts.remove(i);
        }
    }

    private static boolean isLevel(FieldStart start, List<FieldStart> starts) {
        return start.line().heading() == starts.getFirst().line().heading();
    }
}
