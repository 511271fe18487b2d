package dk.raadslag.absence;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.Role;
import dk.raadslag.access.Token;
import dk.raadslag.access.TokenSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * A deputy carries the token of whoever is away, and nothing that the absent one carries as somebody's deputy: there
 * are no chains. One who no longer approves stands in for nobody.
 */
@Component
class Deputies implements TokenSource {

    private final AbsenceTable table;
    private final Accounts accounts;

    Deputies(AbsenceTable table, Accounts accounts) {
        this.table = table;
        this.accounts = accounts;
    }

    @Override
    public Set<Token> tokensOf(long personId, LocalDate day) {
        List<Long> absent = table.absentBehind(personId, day);
        if (absent.isEmpty() || !approves(personId)) return Set.of();
        return absent.stream().map(Token::deputy).collect(Collectors.toSet());
    }

    /** With an account that is open. */
    boolean approves(long personId) {
        return accounts.of(personId)
                .filter(account -> account.roles().contains(Role.APPROVER))
                .isPresent();
    }
}
