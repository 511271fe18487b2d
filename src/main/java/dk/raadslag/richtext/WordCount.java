package dk.raadslag.richtext;

import java.util.HashMap;
import java.util.Map;

/** How often each word stands in a piece of text. */
final class WordCount {

    private final Map<String, Integer> words = new HashMap<>();
    private int total;

    WordCount(String text) {
        for (String word : Words.tokens(text)) {
            if (word.isBlank()) continue;
            words.merge(word, 1, Integer::sum);
            total++;
        }
    }

    /** Whether they share at least half of their words. */
    boolean isAlike(WordCount other) {
        int shared = words.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0)))
                .sum();
        return 4 * shared >= total + other.total;
    }
}
