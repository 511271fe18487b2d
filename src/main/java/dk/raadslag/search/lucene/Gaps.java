package dk.raadslag.search.lucene;

import org.apache.lucene.analysis.Analyzer;

/** Keeps phrases from reaching over the end of a text. The texts themselves come as terms already. */
final class Gaps extends Analyzer {

    private static final int GAP = 100;

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return GAP;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        throw new UnsupportedOperationException(fieldName + " brings its own terms");
    }
}
