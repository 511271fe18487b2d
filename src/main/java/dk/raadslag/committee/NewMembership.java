package dk.raadslag.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A membership to begin; see {@link Membership} for what its parts mean. */
public record NewMembership(
        long committeeId,
        long personId,
        MembershipRole role,
        @Nullable String seat,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long substituteFor) {

    /** The same for another person. */
    NewMembership of(long person) {
        return new NewMembership(committeeId, person, role, seat, from, to, substituteFor);
    }

    public static NewMembership from(LocalDate day, long committeeId, long personId, MembershipRole role) {
        return new NewMembership(committeeId, personId, role, null, day, null, null);
    }
}
