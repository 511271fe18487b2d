package dk.raadslag.search.lucene;

import dk.raadslag.search.Facet;
import dk.raadslag.search.Hits.Count;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The counts of one facet's values. */
final class Tally {

    private static final Comparator<Count> MOST_FIRST =
            Comparator.comparing(Count::count).reversed().thenComparing(Count::label);

    private final Map<String, Count> counts = new TreeMap<>();
    private final Set<String> chosen;

    Tally(Set<String> chosen) {
        this.chosen = chosen;
    }

    void add(String written, int count) {
        if (count == 0) return;
        String value = Columns.value(written);
        Count more = new Count(value, Columns.label(written), count, chosen.contains(value));
        counts.merge(value, more, (one, two) -> new Count(value, two.label(), one.count() + two.count(), two.chosen()));
    }

    /** Most frequent first; years by year. A chosen value stays, so that it can be unchosen. */
    List<Count> counts(Facet facet) {
        Stream<Count> missing = chosen.stream()
                .filter(value -> !counts.containsKey(value))
                .map(value -> new Count(value, value, 0, true));
        Comparator<Count> order =
                facet == Facet.YEAR ? Comparator.comparing(Count::value).reversed() : MOST_FIRST;
        return Stream.concat(counts.values().stream(), missing).sorted(order).toList();
    }
}
