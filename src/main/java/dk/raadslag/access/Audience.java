package dk.raadslag.access;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may read a thing: those who carry at least one of its tokens and none of the excluded ones.
 *
 * @param tokens never empty
 * @param excluded such as a recused member
 */
public record Audience(Set<Token> tokens, Set<Token> excluded) {

    public Audience {
        if (tokens.isEmpty()) throw new IllegalArgumentException("An audience has at least one token");
        tokens = Set.copyOf(tokens);
        excluded = Set.copyOf(excluded);
    }

    public static Audience of(Token... tokens) {
        return new Audience(Set.of(tokens), Set.of());
    }

    /** The same without those who carry one of these. */
    public Audience without(Set<Token> more) {
        Set<Token> all = new HashSet<>(excluded);
        all.addAll(more);
        return new Audience(tokens, all);
    }

    /** From the words as they lie in the database. */
    public static Audience ofWords(String[] tokens, String[] excluded) {
        return new Audience(parsed(tokens), parsed(excluded));
    }

    private static Set<Token> parsed(String[] words) {
        return Arrays.stream(words).map(Token::new).collect(Collectors.toSet());
    }

    /** The words of the tokens, in alphabetical order. */
    public String[] words() {
        return words(tokens);
    }

    /** The words of the excluded tokens, in alphabetical order. */
    public String[] excludedWords() {
        return words(excluded);
    }

    private static String[] words(Set<Token> tokens) {
        return tokens.stream().map(Token::word).sorted().toArray(String[]::new);
    }

    public boolean admits(Set<Token> reader) {
        return tokens.stream().anyMatch(reader::contains) && excluded.stream().noneMatch(reader::contains);
    }
}
