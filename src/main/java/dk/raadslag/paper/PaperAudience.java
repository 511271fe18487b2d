package dk.raadslag.paper;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Token;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may read a paper before it is on an agenda: its authors, those they have let read it, and the secretaries of its
 * committees, no one else.
 */
final class PaperAudience {

    private PaperAudience() {}

    static Audience of(Collection<Long> authors, Collection<Long> readers, Collection<Long> committees) {
        Stream<Token> writers =
                Stream.concat(authors.stream(), readers.stream()).map(Token::person);
        Stream<Token> secretaries = committees.stream().map(Token::secretary);
        return new Audience(Stream.concat(writers, secretaries).collect(Collectors.toSet()), Set.of());
    }
}
