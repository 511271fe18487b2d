package dk.raadslag.proofreading;

import dk.raadslag.danish.DanishWords;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a misspelt word may mean: a word of the organisation or a name that is close, then words a single slip away and
 * what the older dictionary makes of it; what two of them say comes first.
 */
final class Suggestions {

    private static final int MOST = 5;
    private static final int SHORTEST_OWN = 4;
    private static final int LONGEST = 60;
    private static final int OWN = -10;
    private static final int AGREED = -4;
    private static final int FROM_DICTIONARY = 3;

    private static final int MOST_KEPT = 2_000;

    /** A text being written is read again and again, with the same words in it. */
    private static final Map<String, List<String>> LOOKED_UP =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
                    return size() > MOST_KEPT;
                }
            });

    private Suggestions() {}

    static List<String> forWord(String word, Context context) {
        if (word.isEmpty() || word.length() > LONGEST) return List.of();
        Map<String, Integer> ranks = new HashMap<>(Slips.of(word));
        rankDictionary(word, ranks);
        rankOwn(word, context.words().all(), ranks);
        rankOwn(word, context.people().words(), ranks);
        return ranks.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void rankDictionary(String word, Map<String, Integer> ranks) {
        int rank = FROM_DICTIONARY;
        for (String suggestion : lookedUp(word)) {
            Integer slip = ranks.get(suggestion);
            ranks.put(suggestion, slip == null ? rank : slip + AGREED);
            rank++;
        }
    }

    /** A busy moment may find nothing; that is not kept. */
    private static List<String> lookedUp(String word) {
        List<String> kept = LOOKED_UP.get(word);
        if (kept != null) return kept;
        List<String> found = DanishWords.toSuggestWith().like(word).stream()
                .filter(DanishWords.toCheckWith()::hold)
                .toList();
        if (!found.isEmpty()) LOOKED_UP.put(word, found);
        return found;
    }

    private static void rankOwn(String word, Collection<String> own, Map<String, Integer> ranks) {
        if (word.length() < SHORTEST_OWN) return;
        String small = word.toLowerCase(Locale.ROOT);
        for (String other : own) {
            if (Distance.between(small, other.toLowerCase(Locale.ROOT), 1) <= 1) ranks.put(other, OWN);
        }
    }
}
