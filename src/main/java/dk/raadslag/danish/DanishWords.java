package dk.raadslag.danish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/**
 * A version of Stavekontrolden's dictionary. Each is read once, by whoever asks first, which takes a second or two; any
 * number of threads may use it.
 */
public final class DanishWords {

    /** Minutes use the same words again and again; the memory of so many is a few megabytes. */
    private static final int REMEMBERED = 40_000;

    private final Dictionary dictionary;
    private final Hunspell hunspell;
    private final Hunspell hurried;

    private final Set<String> held = ConcurrentHashMap.newKeySet();

    private DanishWords(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.hunspell = new Hunspell(dictionary);
        this.hurried = new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
    }

    /** Version 2.8, which knows the most words and makes the fewest false alarms. */
    public static DanishWords toCheckWith() {
        return Newer.WORDS;
    }

    /** Version 2.4, which finds stems and suggestions in time; the newer one does not. */
    public static DanishWords toSuggestWith() {
        return Older.WORDS;
    }

    /** Whether it is a word, as written: with its capitals, its full stop and its hyphens. */
    public boolean hold(String word) {
        if (held.contains(word)) return true;
        boolean holds = hunspell.spell(word);
        if (holds && held.size() < REMEMBERED) held.add(word);
        return holds;
    }

    public boolean holdStem(String stem) {
        return dictionary.lookupEntries(stem) != null;
    }

    /** The stems the word is a form of. */
    public List<String> rootsOf(String word) {
        return hunspell.getRoots(word);
    }

    /** What a misspelt word may mean, the likeliest first; what is found in a quarter of a second. */
    public List<String> like(String word) {
        return hurried.suggest(word);
    }

    private static DanishWords read(InputStream affixes, InputStream words) throws IOException {
        try (affixes;
                words) {
            return new DanishWords(new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory()));
        } catch (ParseException e) {
            throw new IllegalStateException("A Danish dictionary cannot be read", e);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(DanishWords.class.getResourceAsStream(resource), resource);
    }

    private static final class Newer {
        private static final DanishWords WORDS = words();

        private static DanishWords words() {
            try {
                return read(
                        open("/danish/da_DK-2.8.034.aff"), new GZIPInputStream(open("/danish/da_DK-2.8.034.dic.gz")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Older {
        private static final String RESOURCE = "/org/languagetool/resource/da/hunspell/da_DK";
        private static final DanishWords WORDS = words();

        private static DanishWords words() {
            try {
                return read(open(RESOURCE + ".aff"), open(RESOURCE + ".dic"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
