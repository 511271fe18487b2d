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
     *     sits there then
     */
    public void addMember(Reader actor, NewMembership wanted, @Nullable Vacancy taken) {
        readings.asClerk(() -> {
            SeatRules.check(wanted, committees.allMembers(wanted.committeeId()));
            if (taken != null) vacancies.end(actor, taken, wanted.from().minusDays(1));
            return committees.addMember(actor, wanted);
        });
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
     * Says which day of a membership is the last; also another than was said before.
     *
     * @param leavesVacant whether the seat waits for another from the day after
     * @throws CommitteeRefused when the last day is before the first
     */
    public void endMembership(Reader actor, Membership membership, LocalDate lastDay, boolean leavesVacant) {
        SeatRules.refuseBackwards(membership.from(), lastDay);
        readings.asClerk(() -> {
            unleave(actor, membership);
            committees.endMembership(actor, membership, lastDay);
            if (leavesVacant && membership.role().holdsSeat()) vacancies.leave(actor, membership, lastDay);
            return membership;
        });
    }

    /** What was left vacant after a last day that is now another. */
    private void unleave(Reader actor, Membership membership) {
        LocalDate before = membership.to();
        if (before == null) return;
        LocalDate after = before.plusDays(1);
        vacancies.all(membership.committeeId()).stream()
                .filter(each -> each.role() == membership.role() && Objects.equals(each.seat(), membership.seat()))
                .filter(each -> each.from().equals(after) && each.to() == null)
                .findFirst()
                .ifPresent(each -> vacancies.end(actor, each, before));
    }

    /** @throws CommitteeRefused when the membership has begun */
    public void removeMembership(Reader actor, Membership membership) {
        if (!membership.from().isAfter(LocalDate.now(clock))) throw new CommitteeRefused(CommitteeRule.HAS_BEGUN);
        readings.asClerk(() -> {
            committees.removeMembership(actor, membership);
            return membership;
        });
    }

    /**
     * Lets everybody who has a seat, and no last day, leave it on that day, as when a term ends; those who serve the
     * committee stay. Seats that are vacant are so no longer.
     *
     * @return how many leave
     */
    public int endTerm(Reader actor, Committee committee, LocalDate lastDay) {
        return readings.asClerk(() -> {
            List<Membership> leaving = committees.allMembers(committee.id()).stream()
                    .filter(each -> each.role().holdsSeat() && each.to() == null)
                    .filter(each -> !each.from().isAfter(lastDay))
                    .toList();
            leaving.forEach(each -> committees.endMembership(actor, each, lastDay));
            vacancies.all(committee.id()).stream()
                    .filter(each -> each.to() == null)
                    .forEach(each -> vacancies.end(actor, each, lastDay));
            return leaving.size();
        });
    }

    /** Does away with a seat that is vacant; one that would end before it began never was vacant. */
    public void endVacancy(Reader actor, Vacancy vacancy, LocalDate lastDay) {
        readings.asClerk(() -> {
            vacancies.end(actor, vacancy, lastDay);
            return vacancy;
        });
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
