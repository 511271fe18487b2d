package dk.raadslag.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Someone at the other end of a request.
 *
 * @param personId null for a reader who is not logged in
 * @param name as shown, and as written in the journal
 * @param roles empty for a reader who is not logged in
 * @param tokens what the reader may read by; everyone has {@code public}
 */
public record Reader(@Nullable Long personId, String name, Set<Role> roles, Set<Token> tokens) {

    public static final Reader ANONYMOUS = new Reader(null, "", EnumSet.noneOf(Role.class), Set.of(Token.PUBLIC));

    public Reader {
        roles = Set.copyOf(roles);
        tokens = Set.copyOf(tokens);
    }

    /** A program that acts by itself, such as an import from the command line; it reads what is public. */
    public static Reader program(String name) {
        return new Reader(null, name, EnumSet.noneOf(Role.class), Set.of(Token.PUBLIC));
    }

    public boolean loggedIn() {
        return personId != null;
    }

    /** Whether the reader records the meetings of the committee; see {@link Token#recorder}. */
    public boolean records(long committeeId) {
        return loggedIn() && tokens.contains(Token.recorder(committeeId));
    }

    /** The ids of those whom the reader stands in for today. */
    public Set<Long> standsInFor() {
        return tokens.stream().flatMap(token -> token.standsInFor().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
