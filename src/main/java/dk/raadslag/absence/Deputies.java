package dk.raadslag.absence;

import dk.raadslag.access.Token;
import dk.raadslag.access.TokenSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * A deputy carries the token of whoever is away, and nothing that the absent one carries as somebody's deputy: there
 * are no chains.
 */
@Component
class Deputies implements TokenSource {

    private final AbsenceTable table;

    Deputies(AbsenceTable table) {
        this.table = table;
    }

    @Override
    public Set<Token> tokensOf(long personId, LocalDate day) {
        return table.absentBehind(personId, day).stream().map(Token::deputy).collect(Collectors.toSet());
    }
}
