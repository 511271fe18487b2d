package dk.raadslag.access;

import java.util.Set;
import java.util.TreeSet;

/**
 * Who may read a thing: those who carry at least one of its tokens and none of the excluded ones.
 *
 * @param tokens never empty
 * @param excluded such as a recused member
 */
public record Audience(Set<Token> tokens, Set<Token> excluded) {

    public Audience {
        if (tokens.isEmpty()) throw new IllegalArgumentException("An audience has at least one token");
        tokens = Set.copyOf(new TreeSet<>(tokens));
        excluded = Set.copyOf(excluded);
    }

    public static Audience of(Token... tokens) {
        return new Audience(Set.of(tokens), Set.of());
    }

    public boolean admits(Set<Token> reader) {
        return tokens.stream().anyMatch(reader::contains) && excluded.stream().noneMatch(reader::contains);
    }
}
