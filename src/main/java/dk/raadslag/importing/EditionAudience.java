package dk.raadslag.importing;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import java.util.HashSet;
import java.util.Set;

/** Who may read an imported edition. */
final class EditionAudience {

    private EditionAudience() {}

    /** Those who may know of the committee, and its members. */
    static Audience of(Committee committee) {
        Set<Token> tokens = new HashSet<>(committee.audience().tokens());
        tokens.add(Token.committee(committee.id()));
        return new Audience(tokens, committee.audience().excluded());
    }

    /** The committee's members alone. */
    static Audience ofClosedItems(Committee committee) {
        return Audience.of(Token.committee(committee.id()));
    }
}
