package dk.raadslag.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's time in a committee.
 *
 * @param seat what the person represents there, such as a party, an election group or "TR", or null
 * @param from the first day
 * @param to the last day, or null while it lasts
 * @param substituteFor the membership the person stands in for, or null
 */
public record Membership(
        long id,
        long committeeId,
        long personId,
        MembershipRole role,
        @Nullable String seat,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long substituteFor) {

    /** Whether the person takes part in what the committee does; a substitute only while standing in for somebody. */
    public boolean takesPart() {
        return role != MembershipRole.SUBSTITUTE || substituteFor != null;
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
