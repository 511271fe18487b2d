package dk.raadslag.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a person who is logged in may read by today. */
@Component
public class Readers {

    private final Readings readings;
    private final AccountTable accounts;
    private final List<TokenSource> sources;
    private final Clock clock;

    Readers(Readings readings, AccountTable accounts, List<TokenSource> sources, Clock clock) {
        this.readings = readings;
        this.accounts = accounts;
        this.sources = sources;
        this.clock = clock;
    }

    /** Empty when the person has no account or it is closed. */
    public Optional<Reader> ofPerson(long personId) {
        return readings.asClerk(() -> accounts.openOf(personId).map(this::reader));
    }

    private Reader reader(Account account) {
        long id = account.person().id();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.roles());
        return new Reader(id, account.person().name(), roles, tokens(id, roles));
    }

    /** An administrator sets things up, and reads no more for it than anybody who works here. */
    private Set<Token> tokens(long personId, Set<Role> roles) {
        Set<Token> tokens = new HashSet<>(Set.of(Token.PUBLIC, Token.STAFF, Token.person(personId)));
        if (roles.contains(Role.ADMINISTRATOR)) tokens.add(Token.ADMINISTRATOR);
        LocalDate today = LocalDate.now(clock);
        sources.forEach(source -> tokens.addAll(source.tokensOf(personId, today)));
        return tokens;
    }
}
