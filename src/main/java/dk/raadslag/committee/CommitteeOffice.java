package dk.raadslag.committee;

import dk.raadslag.access.NewPerson;
import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where an administrator sets up committees and says who sits in them. Each act is a transaction of its own. */
@Component
public class CommitteeOffice {

    private final Readings readings;
    private final Committees committees;
    private final Vacancies vacancies;
    private final People people;
    private final Clock clock;

    CommitteeOffice(Readings readings, Committees committees, Vacancies vacancies, People people, Clock clock) {
        this.readings = readings;
        this.committees = committees;
        this.vacancies = vacancies;
        this.people = people;
        this.clock = clock;
    }

    /** @throws CommitteeRefused when another committee goes by that name */
    public Committee create(Reader actor, NewCommittee wanted) {
        return named(wanted.name(), () -> committees.create(actor, wanted));
    }

    /** @throws CommitteeRefused when a committee goes by that name already */
    public void addAlias(Reader actor, Committee committee, String name) {
        named(name, () -> {
            committees.addAlias(actor, committee.id(), name);
            return committee;
        });
    }

    private Committee named(String name, Supplier<Committee> act) {
        return readings.asClerk(() -> {
            if (committees.byNameOrAlias(name).isPresent()) throw new CommitteeRefused(CommitteeRule.NAME_TAKEN);
            return act.get();
        });
    }

    /**
     * Gives somebody a seat or an office.
     *
     * @param taken the vacant seat it is, which is vacant no longer; or null
     * @throws CommitteeRefused when the last day is before the first, when the person has a seat there already in some
     *     of the time, when it is a chair or vice chair and there is one, or when a substitute stands in for nobody who
     *     sits there then, or when the seat is not vacant then
     */
    public void addMember(Reader actor, NewMembership wanted, @Nullable Vacancy taken) {
        readings.asClerk(() -> {
            committees.hold(wanted.committeeId());
            SeatRules.check(wanted, committees.allMembers(wanted.committeeId()));
            if (taken != null) refuseUnlessVacant(taken, wanted);
            Membership begun = committees.addMember(actor, wanted);
            if (taken != null) vacancies.fill(actor, taken, begun);
            return begun;
        });
    }

    private void refuseUnlessVacant(Vacancy taken, NewMembership wanted) {
        boolean vacant = vacancies.all(taken.committeeId()).stream()
                .anyMatch(each -> each.id() == taken.id() && each.to() == null);
        if (!vacant || wanted.from().isBefore(taken.from())) throw new CommitteeRefused(CommitteeRule.NOT_VACANT_THEN);
    }

    /**
     * As the other, for somebody whom no account and no minutes know yet.
     *
     * @param wanted whoever it is for
     * @throws CommitteeRefused as the other; then nobody is written down
     */
    public void addNewcomer(Reader actor, String name, NewMembership wanted, @Nullable Vacancy taken) {
        readings.asClerk(() -> {
            Person newcomer = people.add(NewPerson.named(name));
            addMember(actor, wanted.of(newcomer.id()), taken);
            return newcomer;
        });
    }

    /**
     * Says which day of a membership is the last; also another than was said before, and of one that has ended. Whoever
     * stands in for the member does so no longer than that, and what the member left vacant is so from the day after.
     *
     * @param lastDay null when it goes on after all
     * @param leavesVacant whether the seat waits for another; nothing is asked of a seat that did, and does no longer
     * @throws CommitteeRefused when the last day is before the first, as {@link #addMember} when it is a later one than
     *     before, or when another has the seat by then
     */
    public void endMembership(Reader actor, Membership read, @Nullable LocalDate lastDay, boolean leavesVacant) {
        SeatRules.refuseBackwards(read.from(), lastDay);
        readings.asClerk(() -> {
            committees.hold(read.committeeId());
            Membership membership = current(read);
            List<Membership> all = committees.allMembers(read.committeeId());
            SeatRules.checkLonger(membership, lastDay, all);
            Vacancy left = vacancies.leftBy(membership).orElse(null);
            if (left != null) SeatRules.checkLeft(left, lastDay, all);
            end(actor, membership, lastDay);
            boolean vacant = leavesVacant && membership.role().isChosen();
            if (left != null) move(actor, left, lastDay, vacant);
            else if (vacant && lastDay != null) vacancies.leave(actor, membership, lastDay);
            return membership;
        });
    }

    private void move(Reader actor, Vacancy left, @Nullable LocalDate lastDay, boolean vacant) {
        if (lastDay != null && (vacant || left.to() != null)) vacancies.begin(actor, left, lastDay.plusDays(1));
        else vacancies.remove(actor, left);
    }

    private Membership current(Membership read) {
        return committees.allMembers(read.committeeId()).stream()
                .filter(each -> each.id() == read.id())
                .findFirst()
                .orElseThrow(() -> new CommitteeRefused(CommitteeRule.MEMBERSHIP_GONE));
    }

    private void end(Reader actor, Membership membership, @Nullable LocalDate lastDay) {
        committees.endMembership(actor, membership, lastDay);
        if (lastDay == null) return;
        for (Membership standIn : committees.allMembers(membership.committeeId())) {
            if (!Objects.equals(standIn.substituteFor(), membership.id()) || !outlasts(standIn, lastDay)) continue;
            if (hasBegun(standIn)) committees.endMembership(actor, standIn, max(lastDay, standIn.from()));
            else if (standIn.from().isAfter(lastDay)) committees.removeMembership(actor, standIn);
            else committees.endMembership(actor, standIn, lastDay);
        }
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean hasBegun(Membership membership) {
        return !membership.from().isAfter(LocalDate.now(clock));
    }

    private static boolean outlasts(Membership membership, LocalDate lastDay) {
        return outlasts(membership.to(), lastDay);
    }

    private static boolean outlasts(@Nullable LocalDate to, LocalDate lastDay) {
        return to == null || to.isAfter(lastDay);
    }

    /**
     * Takes a membership back that has not begun. What it filled is vacant again, and it left nothing vacant.
     *
     * @throws CommitteeRefused when the membership has begun, or somebody is to stand in for the member
     */
    public void removeMembership(Reader actor, Membership read) {
        if (hasBegun(read)) throw new CommitteeRefused(CommitteeRule.HAS_BEGUN);
        readings.asClerk(() -> {
            committees.hold(read.committeeId());
            Membership membership = current(read);
            if (committees.allMembers(read.committeeId()).stream()
                    .anyMatch(each -> Objects.equals(each.substituteFor(), membership.id())))
                throw new CommitteeRefused(CommitteeRule.SOMEBODY_STANDS_IN);
            vacancies.leftBy(membership).ifPresent(never -> vacancies.remove(actor, never));
            vacancies.reopen(actor, membership);
            committees.removeMembership(actor, membership);
            return membership;
        });
    }

    /**
     * Lets everybody who has a seat leave it on that day, as when a term ends, also those who were to leave it later,
     * and nobody stand in for them after it; those who serve the committee stay. Seats that are vacant by then are so
     * no longer.
     *
     * @return how many leave
     */
    public int endTerm(Reader actor, Committee committee, LocalDate lastDay) {
        return readings.asClerk(() -> {
            committees.hold(committee.id());
            List<Membership> leaving = committees.allMembers(committee.id()).stream()
                    .filter(each -> each.role().isChosen() && outlasts(each, lastDay))
                    .filter(each -> !each.from().isAfter(lastDay))
                    .toList();
            leaving.forEach(each -> end(actor, each, lastDay));
            vacancies.all(committee.id()).stream()
                    .filter(each -> each.lasts() && outlasts(each.to(), lastDay) && isOf(each, leaving, lastDay))
                    .forEach(each -> vacancies.end(actor, each, lastDay));
            return leaving.size();
        });
    }

    /** The next term has vacant seats of its own. */
    private static boolean isOf(Vacancy vacancy, List<Membership> leaving, LocalDate lastDay) {
        return !vacancy.from().isAfter(lastDay)
                || leaving.stream().anyMatch(each -> Objects.equals(vacancy.leftBy(), each.id()));
    }

    /** Says which day is the committee's last; null when it goes on after all. */
    public void endsOn(Reader actor, Committee committee, @Nullable LocalDate lastDay) {
        readings.asClerk(() -> {
            committees.endsOn(actor, committee, lastDay);
            return committee;
        });
    }

    /** The other names a committee goes by, in the Danish alphabet, as far as the reader may know of it. */
    public List<String> otherNames(Reader reader, Committee committee) {
        return readings.as(reader, () -> committees.otherNames(committee.id()));
    }
}
