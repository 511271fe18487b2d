package dk.raadslag.search.lucene;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * Scores an item by its own text alone. The usual scores weigh a word by how many items hold it and an item by how long
 * others are; then the order of what a reader finds would depend on items the reader may not see.
 */
final class OwnText extends BM25Similarity {

    private static final float USUAL_TERMS_OF_AN_ITEM = 1000 * WeightedStream.PLAIN;

    /** How slowly the next occurrence of a word stops counting; slow, for a word in the title counts for many. */
    private static final float SATURATION = 5 * WeightedStream.PLAIN;

    private static final float LENGTH_MATTERS = 0.5f;

    OwnText() {
        super(SATURATION, LENGTH_MATTERS);
    }

    @Override
    protected float idf(long itemsWithTheWord, long items) {
        return 1;
    }

    @Override
    protected float avgFieldLength(CollectionStatistics field) {
        return USUAL_TERMS_OF_AN_ITEM;
    }
}
