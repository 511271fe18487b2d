package dk.raadslag.committee;

import dk.raadslag.access.Token;
import dk.raadslag.access.TokenSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A member carries the token of the committee for as long as the membership lasts, and those with an office its own; a
 * substitute reads what members read only while standing in for one of them.
 */
@Component
class MembersRead implements TokenSource {

    private final MembershipTable memberships;

    MembersRead(MembershipTable memberships) {
        this.memberships = memberships;
    }

    @Override
    public Set<Token> tokensOf(long personId, LocalDate day) {
        return memberships.ofPersonOn(personId, day).stream()
                .flatMap(MembersRead::tokens)
                .collect(Collectors.toSet());
    }

    private static Stream<Token> tokens(Membership membership) {
        long committee = membership.committeeId();
        return switch (membership.role()) {
            case CHAIR, VICE_CHAIR ->
                Stream.of(Token.committee(committee), Token.chair(committee), Token.recorder(committee));
            case SECRETARY ->
                Stream.of(Token.committee(committee), Token.secretary(committee), Token.recorder(committee));
            case MINUTE_TAKER -> Stream.of(Token.committee(committee), Token.recorder(committee));
            case MEMBER -> Stream.of(Token.committee(committee));
            case SUBSTITUTE ->
                membership.substituteFor() == null ? Stream.empty() : Stream.of(Token.committee(committee));
        };
    }
}
