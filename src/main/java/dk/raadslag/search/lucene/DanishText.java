package dk.raadslag.search.lucene;

import dk.raadslag.search.danish.DanishTerms;
import dk.raadslag.search.danish.Word;
import dk.raadslag.search.danish.Words;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Turns text into the terms of its words, those of one word at one position. */
final class DanishText extends Analyzer {

    /** Keeps phrases from reaching over the end of a field. */
    private static final int GAP = 100;

    private final DanishTerms terms;

    DanishText(DanishTerms terms) {
        this.terms = terms;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new Stream(terms));
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return GAP;
    }

    private static final class Stream extends Tokenizer {

        private final DanishTerms terms;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private Iterator<Word> words = Collections.emptyIterator();
        private Iterator<String> atThisPosition = Collections.emptyIterator();

        Stream(DanishTerms terms) {
            this.terms = terms;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            CharArrayWriter text = new CharArrayWriter();
            input.transferTo(text);
            words = Words.in(text.toString()).iterator();
            atThisPosition = Collections.emptyIterator();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            boolean nextWord = !atThisPosition.hasNext();
            if (nextWord && !words.hasNext()) return false;
            if (nextWord) atThisPosition = terms.of(words.next()).indexed().iterator();
            step.setPositionIncrement(nextWord ? 1 : 0);
            term.append(atThisPosition.next());
            return true;
        }
    }
}
