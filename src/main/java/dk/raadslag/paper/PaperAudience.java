package dk.raadslag.paper;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Token;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may read a paper before it is on an agenda: its authors, those they have let read it and whoever stands in for
 * these, and the secretaries of its committees, no one else.
 */
final class PaperAudience {

    private PaperAudience() {}

    static Audience of(Collection<Long> authors, Collection<Long> readers, Collection<Long> committees) {
        Stream<Token> writers =
                Stream.concat(authors.stream(), readers.stream()).map(Token::person);
        Stream<Token> deputies = readers.stream().map(Token::deputy);
        Stream<Token> secretaries = committees.stream().map(Token::secretary);
        Set<Token> all = Stream.of(writers, deputies, secretaries)
                .flatMap(tokens -> tokens)
                .collect(Collectors.toSet());
        return new Audience(all, Set.of());
    }
}
