package dk.raadslag.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seat in a committee while nobody holds it.
 *
 * @param role what its holder is: chair, vice chair, member or substitute
 * @param seat what its holder represents there, or null
 * @param from the first day
 * @param to the last day, or null while it lasts
 * @param leftBy the id of the membership that left it, or null when that was not written down
 * @param filledBy the id of the membership that took it, or null when none did or that was not written down
 */
public record Vacancy(
        long id,
        long committeeId,
        MembershipRole role,
        @Nullable String seat,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long leftBy,
        @Nullable Long filledBy) {

    /** Whether there is a day on which nobody holds the seat; there is none when it is filled at once. */
    public boolean lasts() {
        return to == null || !to.isBefore(from);
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
