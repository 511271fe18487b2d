package dk.raadslag.search.lucene;

import dk.raadslag.search.danish.Term;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Finds words like a given one, among the words of the entries a reader may see. Words of other entries play no part at
 * all: neither as suggestions nor by crowding one out.
 */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_FOR_TWO_SLIPS = 7;
    private static final int LONGEST = 30;

    private final IndexSearcher searcher;
    private final EntrySet visible;

    Spelling(IndexSearcher searcher, EntrySet visible) {
        this.searcher = searcher;
        this.visible = visible;
    }

    /** The most frequent of the closest words, or nothing when the word is too short or too long to guess. */
    Optional<String> like(String form) throws IOException {
        for (int slips = 1; slips <= slipsIn(form.length()); slips++) {
            Optional<String> closest = mostFrequent(form, slips);
            if (closest.isPresent()) return closest;
        }
        return Optional.empty();
    }

    /** What has to be looked through grows steeply with the length of the word. */
    private static int slipsIn(int length) {
        if (length < SHORTEST || length > LONGEST) return 0;
        return length < SHORTEST_FOR_TWO_SLIPS ? 1 : 2;
    }

    private Optional<String> mostFrequent(String form, int slips) throws IOException {
        CompiledAutomaton similar = new CompiledAutomaton(similar(form, slips));
        Map<String, Integer> frequencies = new HashMap<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Terms terms = segment.reader().terms(Names.TEXT);
            if (terms != null) count(terms.intersect(similar, null), visible.in(segment), frequencies);
        }
        frequencies.remove(form);
        return frequencies.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey);
    }

    private static Automaton similar(String form, int slips) {
        return new LevenshteinAutomata(form, true).toAutomaton(slips, Term.exact(""));
    }

    private static void count(TermsEnum similar, FixedBitSet visible, Map<String, Integer> frequencies)
            throws IOException {
        for (BytesRef term = similar.next(); term != null; term = similar.next()) {
            int frequency = frequency(similar.postings(null, PostingsEnum.NONE), visible);
            String form = term.utf8ToString().substring(Term.exact("").length());
            if (frequency > 0) frequencies.merge(form, frequency, Integer::sum);
        }
    }

    private static int frequency(PostingsEnum postings, FixedBitSet visible) throws IOException {
        int frequency = 0;
        for (int entry = postings.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = postings.nextDoc()) {
            if (visible.get(entry)) frequency++;
        }
        return frequency;
    }
}
