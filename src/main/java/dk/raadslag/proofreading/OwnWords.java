package dk.raadslag.proofreading;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The organisation's own words, that no dictionary has: places, systems, abbreviations. Make it once, use it often. */
public final class OwnWords {

    public static final OwnWords NONE = new OwnWords(Set.of());

    private static final Locale DANISH = Locale.of("da");
    private static final Pattern GAP = Pattern.compile("[\\s\\-–/]+");

    private final Set<String> words;

    private OwnWords(Set<String> words) {
        this.words = words;
    }

    /** A word in small letters is known with a capital too; a name only as it is written. Genitives follow. */
    public static OwnWords of(Collection<String> written) {
        Set<String> words = new HashSet<>();
        for (String entry : written) {
            for (String word : GAP.split(entry.strip())) if (!word.isEmpty()) words.add(word);
        }
        return new OwnWords(Set.copyOf(words));
    }

    boolean hold(String word) {
        if (words.contains(word) || words.contains(word.substring(0, 1).toLowerCase(DANISH) + word.substring(1)))
            return true;
        String nominative = Genitive.strip(word);
        return !nominative.equals(word) && !nominative.isEmpty() && hold(nominative);
    }

    Set<String> all() {
        return words;
    }
}
