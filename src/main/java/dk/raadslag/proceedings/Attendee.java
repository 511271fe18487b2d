package dk.raadslag.proceedings;

import dk.raadslag.committee.MembershipRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list of a meeting: who sits in the committee on the day of the meeting, or has come to it otherwise.
 *
 * @param person the id
 * @param title what the person is, such as "Kommunaldirektør", or null
 * @param role null for a guest
 * @param seat what the person represents, such as an election group or a party, or null
 * @param standInFor whose substitute the person is by membership, or null
 */
public record Attendee(
        long person,
        String name,
        @Nullable String title,
        @Nullable MembershipRole role,
        @Nullable String seat,
        @Nullable Long standInFor) {

    /** Whether the person is one of the members, who vote and count; a substitute does so in place of one. */
    public boolean isMember() {
        return role != null && role.isMember();
    }

    public boolean guest() {
        return role == null;
    }

    /** Whether the person is one of the committee's substitutes, who have no business on the list until called. */
    public boolean mayStandIn() {
        return role == MembershipRole.SUBSTITUTE;
    }
}
