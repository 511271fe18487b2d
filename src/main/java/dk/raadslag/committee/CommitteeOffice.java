package dk.raadslag.committee;

import dk.raadslag.access.NewPerson;
import dk.raadslag.access.People;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Where an administrator sets up committees and says who sits in them. Each act is a transaction of its own. */
@Component
public class CommitteeOffice {

    private final Readings readings;
    private final Committees committees;
    private final People people;

    CommitteeOffice(Readings readings, Committees committees, People people) {
        this.readings = readings;
        this.committees = committees;
        this.people = people;
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

    /** @throws CommitteeRefused when the last day is before the first */
    public void addMember(Reader actor, NewMembership wanted) {
        refuseBackwards(wanted.from(), wanted.to() == null ? wanted.from() : wanted.to());
        readings.asClerk(() -> committees.addMember(actor, wanted));
    }

    /**
     * As the other, for somebody whom no account and no minutes know yet.
     *
     * @param wanted whoever it is for
     * @throws CommitteeRefused when the last day is before the first; then nobody is written down
     */
    public void addNewcomer(Reader actor, String name, NewMembership wanted) {
        readings.asClerk(() -> {
            Person newcomer = people.add(NewPerson.named(name));
            addMember(actor, wanted.of(newcomer.id()));
            return newcomer;
        });
    }

    /** @throws CommitteeRefused when the last day is before the first */
    public void endMembership(Reader actor, Membership membership, LocalDate lastDay) {
        refuseBackwards(membership.from(), lastDay);
        readings.asClerk(() -> {
            committees.endMembership(actor, membership, lastDay);
            return membership;
        });
    }

    private static void refuseBackwards(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) throw new CommitteeRefused(CommitteeRule.ENDS_BEFORE_IT_BEGINS);
    }

    /** The other names a committee goes by, in the Danish alphabet, as far as the reader may know of it. */
    public List<String> otherNames(Reader reader, Committee committee) {
        return readings.as(reader, () -> committees.otherNames(committee.id()));
    }
}
