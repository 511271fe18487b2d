package dk.raadslag.search.lucene;

import dk.raadslag.publication.Section;
import dk.raadslag.search.danish.Term;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * Every term of an item once, as frequent as it is weighty: a word in the title counts for many in the text. One look
 * at one field then scores what would take several.
 */
final class WeightedStream extends TokenStream {

    private static final Map<String, Integer> WEIGHTS = Map.of(Names.TITLE, 12, Section.DECISION, 3);

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Map<String, Integer> weights = new HashMap<>();
    private Iterator<Map.Entry<String, Integer>> terms = Collections.emptyIterator();

    void add(String field, List<Term> words) {
        int weight = WEIGHTS.getOrDefault(field, 1);
        for (Term word : words) word.indexed().forEach(way -> weights.merge(way, weight, Integer::sum));
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
