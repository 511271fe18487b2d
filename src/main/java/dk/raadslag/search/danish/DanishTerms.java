package dk.raadslag.search.danish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.ext.DanishStemmer;

/** Turns words into terms, and remembers the terms of words it has met. */
public final class DanishTerms {

    private static final int REMEMBERED = 200_000;
    private static final int DEEPEST = 3;

    private final Map<String, Term> remembered = new ConcurrentHashMap<>();

    /** Has the lexicon read in the background, so that the first search need not wait for it. */
    public void prepare() {
        Thread.ofVirtual().name("lexicon").start(Lexicon::danish);
    }

    public Term of(Word word) {
        Term known = remembered.get(word.form());
        if (known != null) return known;
        Term term = word.isNumber() ? number(word) : word(word);
        if (remembered.size() >= REMEMBERED) remembered.clear();
        remembered.put(word.form(), term);
        return term;
    }

    /**
     * A number is found by its digits alone; the pieces of a date or a period are found too, but do not stand for it.
     */
    private Term number(Word word) {
        boolean inPieces = word.form().matches(".*[-/].*|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}");
        List<Term> aside = inPieces ? pieces(word) : List.of();
        return Term.of(word.form(), String.join("", piecesOrWhole(word)), List.of(), "", List.of(), aside);
    }

    private Term word(Word word) {
        if (word.pieces().isEmpty()) return simple(word.form(), DEEPEST);
        String stem = stem(String.join("", word.pieces()));
        return Term.of(word.form(), stem, List.of(), Folding.of(stem), pieces(word), List.of());
    }

    private List<Term> pieces(Word word) {
        return word.pieces().stream().map(piece -> simple(piece, DEEPEST)).toList();
    }

    private static List<String> piecesOrWhole(Word word) {
        return word.pieces().isEmpty() ? List.of(word.form()) : word.pieces();
    }

    private Term simple(String form, int depth) {
        String stem = stem(form);
        if (depth == 0 || !worthLookingUp(form)) {
            return Term.of(form, stem, roots(form, stem), Folding.of(stem), List.of(), List.of());
        }
        CompoundSplitter splitter = new CompoundSplitter(Lexicon.danish());
        List<Term> parts = parts(splitter.split(form), depth);
        // A short word is in too many texts for "hal" and "svømme" to stand for "svømmehal".
        List<Term> aside = parts.isEmpty() ? parts(splitter.splitOffShortTail(form), depth) : List.of();
        return Term.of(form, stem, roots(form, stem), Folding.of(stem), parts, aside);
    }

    private static List<String> roots(String form, String stem) {
        if (!worthLookingUp(form)) return List.of();
        return Lexicon.danish().rootsOf(form).stream()
                .map(DanishTerms::stem)
                .filter(root -> !root.equals(stem))
                .distinct()
                .toList();
    }

    private List<Term> parts(Optional<Compound> compound, int depth) {
        return compound.map(parts -> List.of(simple(parts.head(), depth - 1), simple(parts.tail(), depth - 1)))
                .orElse(List.of());
    }

    private static boolean worthLookingUp(String form) {
        return form.length() >= 3 && form.length() <= 50 && form.chars().allMatch(Character::isLetter);
    }

    private static String stem(String form) {
        DanishStemmer stemmer = new DanishStemmer();
        stemmer.setCurrent(form);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
