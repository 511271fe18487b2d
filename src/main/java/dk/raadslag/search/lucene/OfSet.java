package dk.raadslag.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Matches the entries of a set that was made from the same searcher. */
final class OfSet extends Query {

    private final EntrySet entries;

    OfSet(EntrySet entries) {
        this.entries = entries;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext segment) {
                FixedBitSet set = entries.in(segment);
                BitSetIterator iterator = new BitSetIterator(set, set.approximateCardinality());
                return ConstantScoreScorerSupplier.fromIterator(
                        iterator, score(), mode, segment.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    @Override
    public String toString(String field) {
        return "OfSet";
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfSet set && set.entries == entries;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(entries);
    }
}
