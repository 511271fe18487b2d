package dk.raadslag.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** A set of entries, a bit for each in every segment. */
record EntrySet(List<FixedBitSet> bySegment) {

    static EntrySet empty(IndexSearcher searcher) {
        return new EntrySet(searcher.getIndexReader().leaves().stream()
                .map(segment -> new FixedBitSet(segment.reader().maxDoc()))
                .toList());
    }

    /** Those the query matches and that have not been removed. */
    static EntrySet matching(Query query, IndexSearcher searcher) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        Weight weight = weight(query, searcher);
        EntrySet matching = empty(searcher);
        for (LeafReaderContext segment : segments) {
            matching.collect(weight, segment, segment.reader().getLiveDocs());
        }
        return matching;
    }

    /** Those of this set that the query matches. */
    EntrySet matchingAlso(Query query, IndexSearcher searcher) throws IOException {
        Weight weight = weight(query, searcher);
        EntrySet matching = empty(searcher);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            matching.collect(weight, segment, in(segment));
        }
        return matching;
    }

    private static Weight weight(Query query, IndexSearcher searcher) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    private void collect(Weight weight, LeafReaderContext segment, Bits accepted) throws IOException {
        BulkScorer scorer = weight.bulkScorer(segment);
        if (scorer != null) scorer.score(new Into(in(segment)), accepted, 0, DocIdSetIterator.NO_MORE_DOCS);
    }

    EntrySet copy() {
        return new EntrySet(bySegment.stream().map(FixedBitSet::clone).toList());
    }

    FixedBitSet in(LeafReaderContext segment) {
        return bySegment.get(segment.ord);
    }

    void addAll(EntrySet others) {
        for (int i = 0; i < bySegment.size(); i++) bySegment.get(i).or(others.bySegment.get(i));
    }

    int size() {
        return bySegment.stream().mapToInt(FixedBitSet::cardinality).sum();
    }

    int sizeOfIntersection(EntrySet others) {
        int size = 0;
        for (int i = 0; i < bySegment.size(); i++) {
            size += (int) FixedBitSet.intersectionCount(bySegment.get(i), others.bySegment.get(i));
        }
        return size;
    }

    private record Into(FixedBitSet set) implements LeafCollector {

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int entry) {
            set.set(entry);
        }
    }
}
