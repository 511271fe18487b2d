package dk.raadslag.committee;

import dk.raadslag.access.Token;
import dk.raadslag.access.TokenSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A member carries the token of the committee for as long as the membership lasts, a secretary one more. */
@Component
class MembersRead implements TokenSource {

    private final MembershipTable memberships;

    MembersRead(MembershipTable memberships) {
        this.memberships = memberships;
    }

    @Override
    public Set<Token> tokensOf(long personId, LocalDate day) {
        Stream<Token> member =
                memberships.committeesReadBy(personId, day).stream().map(Token::committee);
        Stream<Token> secretary =
                memberships.committeesServedBy(personId, day).stream().map(Token::secretary);
        return Stream.concat(member, secretary).collect(Collectors.toSet());
    }
}
