package dk.raadslag.search.lucene;

import dk.raadslag.publication.Section;
import dk.raadslag.search.danish.Term;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * Every term of an item once, as frequent as it is weighty: a word in the title counts for many in the text. One look
 * at one field then scores what would take several.
 */
final class WeightedStream extends TokenStream {

    /** The weight of a word in a text; there is room for lesser ones. */
    static final int PLAIN = 4;

    private static final int OF_ATTENDANCE = 1;

    private static final Map<String, Integer> WEIGHTS = Map.of(Names.TITLE, 12 * PLAIN, Section.DECISION, 3 * PLAIN);

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Map<String, Integer> weights = new HashMap<>();
    private Iterator<Map.Entry<String, Integer>> terms = Collections.emptyIterator();

    void add(String field, Term word) {
        int weight = WEIGHTS.getOrDefault(field, PLAIN);
        word.indexed().forEach(way -> weights.merge(way, weight(way, word, weight), Integer::sum));
    }

    /** Who looks for <i>fravær</i>, or for somebody's name, hardly means those who were absent. */
    void addOfAttendance(Term word) {
        word.indexed().forEach(way -> weights.merge(way, OF_ATTENDANCE, Integer::sum));
    }

    /** Whoever asks for <i>fravær</i> wants <i>fraværet</i> more than those <i>fraværende</i>. */
    private static int weight(String way, Term word, int weight) {
        return word.isParticiple() && way.equals(word.stem()) ? weight / 2 : weight;
    }

    @Override
    public void reset() {
        terms = weights.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!terms.hasNext()) return false;
        Map.Entry<String, Integer> next = terms.next();
        term.append(next.getKey());
        frequency.setTermFrequency(next.getValue());
        return true;
    }
}
