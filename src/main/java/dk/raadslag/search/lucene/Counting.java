package dk.raadslag.search.lucene;

import dk.raadslag.search.Facet;
import dk.raadslag.search.Hits.Count;
import dk.raadslag.search.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/**
 * Narrows what matches to the values chosen, and counts as it goes. A facet's own choice does not narrow its own
 * counts, so that they say what choosing another value would give.
 */
final class Counting {

    private final Query query;
    private final EntrySet hits;
    private final EntrySet inAnyField;
    private final Map<Facet, Tally> tallies = new EnumMap<>(Facet.class);

    private Counting(Query query, IndexSearcher searcher) {
        this.query = query;
        this.hits = EntrySet.empty(searcher);
        this.inAnyField = EntrySet.empty(searcher);
        for (Facet facet : Facet.values()) tallies.put(facet, new Tally(query.chosen(facet)));
    }

    /**
     * @param matching all that matches, whatever is chosen
     * @param shown those of them by which what matches is shown
     * @param byField those of them that match within a field
     */
    static Counting of(
            Query query,
            EntrySet matching,
            EntrySet shown,
            Map<String, EntrySet> byField,
            Columns columns,
            IndexSearcher searcher)
            throws IOException {
        Counting counting = new Counting(query, searcher);
        EntrySet inChosenField = counting.inChosenField(matching, byField, searcher);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            counting.count(segment, columns, matching, shown, inChosenField);
        }
        byField.forEach(counting::tallyField);
        return counting;
    }

    private EntrySet inChosenField(EntrySet matching, Map<String, EntrySet> byField, IndexSearcher searcher) {
        Set<String> chosen = query.chosen(Facet.FIELD);
        if (chosen.isEmpty()) return matching;
        EntrySet inChosenField = EntrySet.empty(searcher);
        byField.forEach((field, entries) -> {
            if (chosen.contains(field)) inChosenField.addAll(entries);
        });
        return inChosenField;
    }

    private void count(
            LeafReaderContext segment, Columns columns, EntrySet matching, EntrySet shown, EntrySet inChosenField)
            throws IOException {
        List<Counter> counters = new ArrayList<>();
        columns.of(segment.reader()).forEach(column -> counters.add(new Counter(column, query.chosen(column.facet()))));
        new SegmentCount(
                        counters.toArray(Counter[]::new),
                        shown.in(segment),
                        inChosenField.in(segment),
                        hits.in(segment),
                        inAnyField.in(segment))
                .countAll(matching.in(segment));
        counters.forEach(counter -> counter.addTo(tally(counter.facet())));
    }

    private void tallyField(String field, EntrySet entries) {
        tally(Facet.FIELD).add(field, entries.sizeOfIntersection(inAnyField));
    }

    private Tally tally(Facet facet) {
        return Objects.requireNonNull(tallies.get(facet));
    }

    /** What matches and was chosen. */
    EntrySet hits() {
        return hits;
    }

    Map<Facet, List<Count>> counts() {
        Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
        tallies.forEach((facet, tally) -> counts.put(facet, tally.counts(facet)));
        return counts;
    }
}
