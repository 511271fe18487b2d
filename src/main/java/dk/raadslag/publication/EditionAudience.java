package dk.raadslag.publication;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Token;
import dk.raadslag.meeting.Meeting;
import java.util.HashSet;
import java.util.Set;

/** Who may read the editions of a meeting. */
public final class EditionAudience {

    private EditionAudience() {}

    /** Those who may know of the committee, all who sit there, and who is called to stand in at the meeting. */
    public static Audience of(Meeting meeting) {
        Audience committee = meeting.committee().audience();
        Set<Token> tokens = new HashSet<>(committee.tokens());
        tokens.addAll(ofClosedItems(meeting).tokens());
        return new Audience(tokens, committee.excluded());
    }

    /** All who sit in the committee, its secretaries among them, and who is called to stand in at the meeting. */
    public static Audience ofClosedItems(Meeting meeting) {
        return Audience.of(Token.committee(meeting.committee().id()), Token.meeting(meeting.id()));
    }
}
