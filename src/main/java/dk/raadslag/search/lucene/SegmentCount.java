package dk.raadslag.search.lucene;

import dk.raadslag.search.Facet;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * One walk over the matching entries of a segment. Only those that are shown count, but for the kinds of documents: to
 * choose one is to be shown its entries.
 */
record SegmentCount(
        Counter[] counters, FixedBitSet shown, FixedBitSet inChosenField, FixedBitSet hits, FixedBitSet inAnyField) {

    void countAll(FixedBitSet matching) {
        for (int entry = next(matching, 0); entry < matching.length(); entry = next(matching, entry + 1)) count(entry);
    }

    private static int next(FixedBitSet set, int from) {
        return from >= set.length() ? DocIdSetIterator.NO_MORE_DOCS : set.nextSetBit(from);
    }

    /** An entry that only one facet's choice leaves out counts for that facet alone. */
    private void count(int entry) {
        Counter failed = null;
        int failures = 0;
        for (Counter counter : counters) {
            if (counter.passes(entry)) continue;
            failed = counter;
            failures++;
        }
        if (failures == 0 && shown.get(entry)) inAnyField.set(entry);
        if (failures < 2 && inChosenField.get(entry)) countFor(failed, entry);
    }

    private void countFor(@Nullable Counter failed, int entry) {
        boolean hit = shown.get(entry);
        if (failed == null && hit) hits.set(entry);
        for (Counter counter : counters) {
            boolean asked = failed == null || counter == failed;
            if (asked && (hit || counter.facet() == Facet.KIND)) counter.count(entry);
        }
    }
}
