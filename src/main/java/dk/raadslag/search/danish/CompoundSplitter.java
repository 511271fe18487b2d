package dk.raadslag.search.danish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    private static final List<String> ENDINGS_LINKED_BY_S = List.of("ing", "hed", "tion", "tet", "skab", "dom", "else");

    private final Lexicon lexicon;

    CompoundSplitter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param word in lower case */
    Optional<Compound> split(String word) {
        List<String> roots = lexicon.rootsOf(word);
        return roots.isEmpty()
                ? splitForm(word)
                : roots.stream().flatMap(root -> splitForm(root).stream()).findFirst();
    }

    private Optional<Compound> splitForm(String word) {
        List<Candidate> candidates = new ArrayList<>();
        for (int at = SHORTEST_HEAD; at <= word.length() - SHORTEST_TAIL; at++) {
            String tail = word.substring(at);
            if (isTail(tail)) heads(word.substring(0, at), tail, candidates);
        }
        return candidates.stream()
                .filter(candidate -> !takesTheTailsOwnS(candidate, candidates))
                .min(Candidate.BEST_FIRST)
                .map(Candidate::compound);
    }

    private boolean isTail(String tail) {
        return !NO_TAILS.contains(tail)
                && lexicon.rootsOf(tail).stream()
                        .anyMatch(root -> root.length() >= SHORTEST_TAIL && !NO_TAILS.contains(root));
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
