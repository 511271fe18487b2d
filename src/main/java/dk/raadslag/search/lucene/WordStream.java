package dk.raadslag.search.lucene;

import dk.raadslag.search.danish.Term;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The terms of a text's words in their order, those of one word at one position. */
final class WordStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Term> words;
    private Iterator<String> atThisPosition = Collections.emptyIterator();

    WordStream(List<Term> words) {
        this.words = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        boolean nextWord = !atThisPosition.hasNext();
        if (nextWord && !words.hasNext()) return false;
        if (nextWord) atThisPosition = words.next().indexed().iterator();
        step.setPositionIncrement(nextWord ? 1 : 0);
        term.append(atThisPosition.next());
        return true;
    }
}
