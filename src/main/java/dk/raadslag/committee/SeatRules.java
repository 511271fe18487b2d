package dk.raadslag.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a membership or a vacancy must keep to beside the memberships there are. */
final class SeatRules {

    private SeatRules() {}

    static void check(NewMembership wanted, List<Membership> others) {
        refuseBackwards(wanted.from(), wanted.to());
        if (wanted.role().isChosen()
                && others.stream().anyMatch(other -> other.personId() == wanted.personId() && clash(wanted, other)))
            throw new CommitteeRefused(CommitteeRule.SITS_ALREADY);
        if (wanted.role().isOfOne()
                && others.stream().anyMatch(other -> other.role() == wanted.role() && overlap(wanted, other)))
            throw new CommitteeRefused(CommitteeRule.OFFICE_TAKEN);
        Long whom = wanted.substituteFor();
        if (whom != null && others.stream().noneMatch(other -> other.id() == whom && covers(wanted, other)))
            throw new CommitteeRefused(CommitteeRule.NOBODY_TO_STAND_IN_FOR);
        if (whom != null
                && others.stream()
                        .anyMatch(other -> Objects.equals(other.substituteFor(), whom) && overlap(wanted, other)))
            throw new CommitteeRefused(CommitteeRule.STOOD_IN_FOR_ALREADY);
    }

    /** What a membership that lasts longer than was said must keep to in the time it gains. */
    static void checkLonger(Membership membership, @Nullable LocalDate lastDay, List<Membership> all) {
        LocalDate before = membership.to();
        if (before == null || !last(lastDay).isAfter(before)) return;
        var gained = new NewMembership(
                membership.committeeId(),
                membership.personId(),
                membership.role(),
                membership.seat(),
                before.plusDays(1),
                lastDay,
                membership.substituteFor());
        check(
                gained,
                all.stream().filter(other -> other.id() != membership.id()).toList());
    }

    /** Whoever left a seat does not stay in it when another has come. */
    static void checkLeft(Vacancy left, @Nullable LocalDate lastDay, List<Membership> all) {
        if (all.stream().anyMatch(other -> filled(left, other, lastDay)))
            throw new CommitteeRefused(CommitteeRule.SEAT_FILLED);
    }

    /** What a vacancy with another last day must keep to. */
    static void checkVacant(Vacancy vacancy, @Nullable LocalDate lastDay, List<Membership> all) {
        refuseBackwards(vacancy.from(), lastDay);
        if (all.stream().anyMatch(other -> filled(vacancy, other, lastDay)))
            throw new CommitteeRefused(CommitteeRule.NOT_VACANT_THEN);
        if (vacancy.role().isOfOne()
                && all.stream()
                        .anyMatch(other -> other.role() == vacancy.role()
                                && overlap(vacancy.from(), lastDay, other.from(), other.to())))
            throw new CommitteeRefused(CommitteeRule.OFFICE_TAKEN);
    }

    private static boolean filled(Vacancy vacancy, Membership other, @Nullable LocalDate lastDay) {
        return Objects.equals(vacancy.filledBy(), other.id()) && !last(lastDay).isBefore(other.from());
    }

    static void refuseBackwards(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) throw new CommitteeRefused(CommitteeRule.ENDS_BEFORE_IT_BEGINS);
    }

    /** The elected substitute who is called in stays a substitute, whichever of the two was said first. */
    private static boolean clash(NewMembership wanted, Membership other) {
        boolean substitutes = wanted.role() == MembershipRole.SUBSTITUTE && other.role() == MembershipRole.SUBSTITUTE;
        boolean calledIn = substitutes && (wanted.substituteFor() == null) != (other.substituteFor() == null);
        return other.role().isChosen() && !calledIn && overlap(wanted, other);
    }

    private static boolean overlap(NewMembership wanted, Membership other) {
        return overlap(wanted.from(), wanted.to(), other.from(), other.to());
    }

    private static boolean overlap(
            LocalDate from, @Nullable LocalDate to, LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return !last(to).isBefore(otherFrom) && !last(otherTo).isBefore(from);
    }

    private static boolean covers(NewMembership standIn, Membership other) {
        boolean both =
                standIn.role() == MembershipRole.SUBSTITUTE && other.role().isMember();
        return both
                && !standIn.from().isBefore(other.from())
                && !last(standIn.to()).isAfter(last(other.to()));
    }

    private static LocalDate last(@Nullable LocalDate to) {
        return Objects.requireNonNullElse(to, LocalDate.MAX);
    }
}
