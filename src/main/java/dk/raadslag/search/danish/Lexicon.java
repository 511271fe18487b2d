package dk.raadslag.search.danish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;

/** The Danish word list: which stems there are, and of which stems a word is a form. */
final class Lexicon {

    private static final String RESOURCE = "/org/languagetool/resource/da/hunspell/da_DK";

    private final Dictionary dictionary;
    private final Hunspell hunspell;

    private Lexicon(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.hunspell = new Hunspell(dictionary);
    }

    /** The one lexicon of this process; the first call reads it, which takes a second or two. */
    static Lexicon danish() {
        return Loaded.LEXICON;
    }

    boolean holds(String stem) {
        return dictionary.lookupEntries(stem) != null;
    }

    /** The stems the word is a form of, names left out. */
    List<String> rootsOf(String word) {
        return hunspell.getRoots(word).stream()
                .filter(root -> Character.isLowerCase(root.charAt(0)))
                .toList();
    }

    private static Lexicon read() {
        try (InputStream affixes = open(".aff");
                InputStream words = open(".dic")) {
            return new Lexicon(new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("The Danish word list cannot be read", e);
        }
    }

    private static InputStream open(String ending) {
        return Objects.requireNonNull(Lexicon.class.getResourceAsStream(RESOURCE + ending), RESOURCE + ending);
    }

    private static final class Loaded {
        private static final Lexicon LEXICON = read();
    }
}
