package dk.raadslag.search.danish;

import dk.raadslag.danish.DanishWords;
import java.util.List;

/** The Danish word list as search uses it: which stems there are, and of which stems a word is a form. */
final class Lexicon {

    private final DanishWords words;

    private Lexicon(DanishWords words) {
        this.words = words;
    }

    /** The one lexicon of this process; the first call reads it, which takes a second or two. */
    static Lexicon danish() {
        return Loaded.LEXICON;
    }

    boolean holds(String stem) {
        return words.holdStem(stem);
    }

    /** The stems the word is a form of, names left out. */
    List<String> rootsOf(String word) {
        return words.rootsOf(word).stream()
                .filter(root -> Character.isLowerCase(root.charAt(0)))
                .toList();
    }

    private static final class Loaded {
        private static final Lexicon LEXICON = new Lexicon(DanishWords.toSuggestWith());
    }
}
