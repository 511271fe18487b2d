package dk.raadslag.search.danish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes a compound apart in two: <i>lønadministrationen</i> is <i>løn</i> and <i>administrationen</i>. The first part
 * is a stem of the lexicon, with or without a linking s or e; the last is a form of one.
 */
final class CompoundSplitter {

    private static final int SHORTEST_HEAD = 3;
    private static final int SHORTEST_TAIL = 4;

    private static final Set<String> PARTICLES = words("""
            alle alt bag bort der den des det efter end for fore forud fra frem fro gen gennem hen her hin hjem hos hver hvor
            ikke imod ind inden med mellem men mis mod ned nogen opad over oven pro sam selv som til uden udad under ved vel
            """);

    /** Endings and other pieces that look like words but are not the last part of anything. */
    private static final Set<String> NO_TAILS = words("""
            ager agere ende enes ering færd gere givet kendelse lede ledes lende lige ligere lighed ligt ling linge mere rede
            ring ringe rive satte skab skabe skaber skabet somme stal
            """);

    /** Shorter last words that much is named by. Not among them: dag, led, mål, net, ret, rum, tid, tog, tur, vis. */
    private static final Set<String> SHORT_TAILS =
            words("bad bil bro bus båd hal hus job lov lån løn mad råd sag sti træ vej");

    /** Words that merely look as if they ended in one of these. */
    private static final Set<String> WHOLE = words(
            "fremad globus globussen globussens halvvejs ledsage ledsager midtvejs passager rådhus travesti trevejs");

    private static final Tails LONG =
            new Tails(SHORTEST_TAIL, root -> root.length() >= SHORTEST_TAIL && !NO_TAILS.contains(root));
    private static final Tails SHORT = new Tails(3, SHORT_TAILS::contains);

    private static final List<String> ENDINGS_LINKED_BY_S = List.of("ing", "hed", "tion", "tet", "skab", "dom", "else");

    private final Lexicon lexicon;

    CompoundSplitter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param word in lower case */
    Optional<Compound> split(String word) {
        return split(word, LONG);
    }

    /** Where the last word is one of the short ones: <i>stibroen</i> is <i>sti</i> and <i>broen</i>. */
    Optional<Compound> splitOffShortTail(String word) {
        return split(word, SHORT);
    }

    private Optional<Compound> split(String word, Tails tails) {
        List<String> roots = lexicon.rootsOf(word);
        if (tails == SHORT && roots.stream().anyMatch(WHOLE::contains)) return Optional.empty();
        return roots.isEmpty()
                ? splitForm(word, tails)
                : roots.stream()
                        .flatMap(root -> splitForm(root, tails).stream())
                        .findFirst();
    }

    private Optional<Compound> splitForm(String word, Tails tails) {
        List<Candidate> candidates = new ArrayList<>();
        for (int at = SHORTEST_HEAD; at <= word.length() - tails.shortest(); at++) {
            String tail = word.substring(at);
            if (isTail(tail, tails)) heads(word.substring(0, at), tail, candidates);
        }
        return candidates.stream()
                .filter(candidate -> !takesTheTailsOwnS(candidate, candidates))
                .min(Candidate.BEST_FIRST)
                .map(Candidate::compound);
    }

    private boolean isTail(String tail, Tails tails) {
        return !NO_TAILS.contains(tail) && lexicon.rootsOf(tail).stream().anyMatch(tails.root());
    }

    private void heads(String beginning, String tail, List<Candidate> candidates) {
        String unlinked = beginning.substring(0, beginning.length() - 1);
        if (beginning.endsWith("s")) add(unlinked, Link.S, tail, candidates);
        add(beginning, Link.NONE, tail, candidates);
        if (beginning.endsWith("e")) add(unlinked, Link.E, tail, candidates);
    }

    private void add(String head, Link link, String tail, List<Candidate> candidates) {
        if (head.length() >= SHORTEST_HEAD && !PARTICLES.contains(head) && lexicon.holds(head)) {
            candidates.add(new Candidate(new Compound(head, tail), link));
        }
    }

    /** In <i>trafikstøj</i> the s belongs to <i>støj</i>; in <i>afdelingstid</i> it is the one that -ing asks for. */
    private boolean takesTheTailsOwnS(Candidate candidate, List<Candidate> all) {
        String head = candidate.compound().head();
        return candidate.link() == Link.S
                && ENDINGS_LINKED_BY_S.stream().noneMatch(head::endsWith)
                && !lexicon.holds(head + "s")
                && all.stream()
                        .anyMatch(other -> other.link() == Link.NONE
                                && other.compound().head().equals(head));
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /**
     * @param shortest how few letters a form may have
     * @param root which stems it may be a form of
     */
    private record Tails(int shortest, Predicate<String> root) {}

    private enum Link {
        S,
        NONE,
        E
    }

    private record Candidate(Compound compound, Link link) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::link)
                .thenComparing(candidate -> -candidate.compound().head().length());
    }
}
