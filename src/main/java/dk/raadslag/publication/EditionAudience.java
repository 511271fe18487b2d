package dk.raadslag.publication;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import java.util.HashSet;
import java.util.Set;

/** Who may read the editions of a committee's meetings. */
public final class EditionAudience {

    private EditionAudience() {}

    /** Those who may know of the committee, and all who sit there. */
    public static Audience of(Committee committee) {
        Set<Token> tokens = new HashSet<>(committee.audience().tokens());
        tokens.add(Token.committee(committee.id()));
        return new Audience(tokens, committee.audience().excluded());
    }

    /** All who sit in the committee, its secretaries among them. */
    public static Audience ofClosedItems(Committee committee) {
        return Audience.of(Token.committee(committee.id()));
    }
}
