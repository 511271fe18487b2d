package dk.raadslag.search.lucene;

import static java.util.Comparator.comparing;
import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import dk.raadslag.publication.EditionKind;
import dk.raadslag.search.Facet;
import dk.raadslag.search.lucene.Columns.Column;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Which entries tell of one and the same treatment, because the agenda has it and then the minutes. */
final class Tellings {

    private final Map<Integer, List<Telling>> byEntry = new HashMap<>();

    /** Those that there is something better than. */
    private final EntrySet lesser;

    private Tellings(List<List<Telling>> shared, IndexSearcher searcher) {
        this.lesser = EntrySet.empty(searcher);
        for (List<Telling> same : shared) {
            for (Telling telling : same) {
                byEntry.put(telling.entry(), same);
                if (telling.kind() != same.getFirst().kind()) telling.addTo(lesser);
            }
        }
    }

    /**
     * @param entry in the whole index
     * @param segment where it is
     * @param inSegment its number there
     */
    record Telling(int entry, int segment, int inSegment, EditionKind kind) {

        private boolean isIn(EntrySet set) {
            return set.bySegment().get(segment).get(inSegment);
        }

        private void addTo(EntrySet set) {
            set.bySegment().get(segment).set(inSegment);
        }
    }

    static Tellings of(IndexSearcher searcher, Columns columns) throws IOException {
        List<List<Telling>> shared = new ArrayList<>();
        for (List<Integer> entries : sharing(searcher.getIndexReader())) {
            List<Telling> same = new ArrayList<>();
            for (int entry : entries) same.add(telling(entry, searcher, columns));
            same.sort(comparing(Telling::kind).reversed().thenComparing(Telling::entry));
            shared.add(List.copyOf(same));
        }
        return new Tellings(shared, searcher);
    }

    private static Iterable<List<Integer>> sharing(IndexReader reader) throws IOException {
        Map<Integer, List<Integer>> sharing = new HashMap<>();
        SortedDocValues treatments = MultiDocValues.getSortedValues(reader, Names.TREATMENT);
        if (treatments == null) return List.of();
        int[] first = new int[treatments.getValueCount()];
        Arrays.fill(first, -1);
        for (int entry = 0; entry < reader.maxDoc(); entry++) {
            if (!treatments.advanceExact(entry)) continue;
            int treatment = treatments.ordValue();
            if (first[treatment] < 0) first[treatment] = entry;
            else
                sharing.computeIfAbsent(treatment, one -> new ArrayList<>(List.of(first[one])))
                        .add(entry);
        }
        return sharing.values();
    }

    private static Telling telling(int entry, IndexSearcher searcher, Columns columns) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(entry, segments));
        int inSegment = entry - segment.docBase;
        Column kinds = columns.of(segment.reader()).get(Names.COLUMNS.indexOf(Facet.KIND));
        return new Telling(entry, segment.ord, inSegment, EditionKind.valueOf(kinds.values()[kinds.of()[inSegment]]));
    }

    /**
     * The entries by which to show what matches: of a treatment the minutes rather than the agenda, where both match.
     *
     * @param kinds those to choose among; none stands for all
     */
    EntrySet best(EntrySet matching, Set<String> kinds, IndexSearcher searcher) {
        EntrySet best = matching.copy();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            FixedBitSet in = best.in(segment);
            FixedBitSet doubtful = lesser.in(segment).clone();
            doubtful.and(in);
            BitSetIterator entries = new BitSetIterator(doubtful, 0);
            for (int entry = entries.nextDoc(); entry != NO_MORE_DOCS; entry = entries.nextDoc()) {
                if (isBettered(segment.docBase + entry, matching, kinds)) in.clear(entry);
            }
        }
        return best;
    }

    private boolean isBettered(int entry, EntrySet matching, Set<String> kinds) {
        EditionKind shown = null;
        for (Telling telling : byEntry.getOrDefault(entry, List.of())) {
            if (telling.entry() == entry) return shown != null && shown != telling.kind();
            boolean chosen = kinds.isEmpty() || kinds.contains(telling.kind().name());
            if (shown == null && chosen && telling.isIn(matching)) shown = telling.kind();
        }
        return false;
    }

    /** The entries of a set that tell of the same treatment as this one, that one not among them. */
    List<Integer> others(int entry, EntrySet visible) {
        return byEntry.getOrDefault(entry, List.of()).stream()
                .filter(telling -> telling.entry() != entry && telling.isIn(visible))
                .map(Telling::entry)
                .toList();
    }
}
