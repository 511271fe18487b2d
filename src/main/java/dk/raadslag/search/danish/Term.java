package dk.raadslag.search.danish;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A word as the index knows it.
 *
 * @param form as written, in lower case
 * @param stem without its ending and without marks between its pieces
 * @param roots stems of the dictionary words it is a form of, where they differ from its own
 * @param folded the stem in a to z, or empty when nobody would spell it so
 * @param parts of a compound or a word joined by hyphens, all of which together say the same; or empty
 * @param aside other words that lie in it, to be found by but not to stand for it: the year in a date, the bridge in
 *     <i>stibro</i>
 * @param indexed all that an occurrence of this word is indexed under
 */
public record Term(
        String form,
        String stem,
        List<String> roots,
        String folded,
        List<Term> parts,
        List<Term> aside,
        List<String> indexed) {

    private static final char EXACT = '=';
    private static final char FOLDED = '~';

    /** How the exact form is written in the index, beside stems. */
    public static String exact(String form) {
        return EXACT + form;
    }

    public String exact() {
        return exact(form);
    }

    /** A form in -ende, which says less about the stem than its other forms do. */
    public boolean isParticiple() {
        return form.endsWith("ende") && !stem.endsWith("ende");
    }

    /** What an occurrence spelt in another way is indexed under. */
    public String otherwiseSpelt() {
        return FOLDED + (folded.isEmpty() ? stem : folded);
    }

    static Term of(String form, String stem, List<String> roots, String folded, List<Term> parts, List<Term> aside) {
        Term bare = new Term(form, stem, roots, folded, parts, aside, List.of());
        Set<String> indexed = new LinkedHashSet<>(List.of(bare.exact()));
        bare.addLenient(indexed, true);
        return new Term(form, stem, roots, folded, parts, aside, List.copyOf(indexed));
    }

    private void addLenient(Set<String> all, boolean withAside) {
        all.add(stem);
        all.addAll(roots);
        if (!folded.isEmpty()) all.add(otherwiseSpelt());
        parts.forEach(part -> part.addLenient(all, withAside));
        if (withAside) aside.forEach(word -> word.addLenient(all, true));
    }

    /** The terms that make an occurrence worth a mark when this word is asked for. */
    public Set<String> lenient() {
        Set<String> all = new LinkedHashSet<>();
        addLenient(all, false);
        all.add(otherwiseSpelt());
        return all;
    }
}
