package dk.raadslag.town;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.People;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.NewMembership;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Builds Bakkedal Kommune in an empty database, by the same doors as everything else. */
@Component
public class Town {

    private static final Logger log = LoggerFactory.getLogger(Town.class);
    private static final Reader BUILDER = Reader.program("Bakkedal");

    private final TownPlan plan = TownPlan.read();
    private final Readings readings;
    private final People people;
    private final Accounts accounts;
    private final Committees committees;
    private final Meetings meetings;
    private final TownPress press;

    Town(
            Readings readings,
            People people,
            Accounts accounts,
            Committees committees,
            Meetings meetings,
            TownPress press) {
        this.readings = readings;
        this.people = people;
        this.accounts = accounts;
        this.committees = committees;
        this.meetings = meetings;
        this.press = press;
    }

    /** Builds what is not there yet; a town that is built is left as it stands. */
    public void build() {
        Map<String, Reader> citizens = readings.asClerk(() -> committees.all().isEmpty() ? settle() : Map.of());
        if (citizens.isEmpty()) return;
        log.info(
                "Building {}: {} agendas and minutes",
                plan.municipality(),
                plan.editions().size());
        press.print(plan, citizens);
    }

    private Map<String, Reader> settle() {
        Map<String, Reader> citizens = new HashMap<>();
        plan.people().forEach(citizen -> citizens.put(citizen.key(), moveIn(citizen)));
        Map<String, Committee> founded = new HashMap<>();
        plan.committees().forEach(seat -> founded.put(seat.slug(), found(seat, citizens)));
        plan.meetings()
                .forEach(planned -> meetings.plan(
                        BUILDER,
                        new NewMeeting(
                                requireNonNull(founded.get(planned.committee())),
                                planned.starts(),
                                true,
                                planned.ends(),
                                planned.place())));
        return citizens;
    }

    private Reader moveIn(TownPlan.Citizen citizen) {
        long id = people.add(citizen.person()).id();
        Set<Role> roles = EnumSet.of(Role.READER);
        if (citizen.roles() != null) {
            roles.addAll(citizen.roles());
            accounts.open(BUILDER, id, null, roles);
        }
        return new Reader(id, citizen.name(), roles, Set.of());
    }

    private Committee found(TownPlan.Seat seat, Map<String, Reader> citizens) {
        Committee committee = committees.create(BUILDER, seat.committee());
        seat.otherNames().forEach(name -> committees.addAlias(BUILDER, committee.id(), name));
        for (TownPlan.Member member : seat.members()) {
            Long person =
                    requireNonNull(requireNonNull(citizens.get(member.person())).personId());
            committees.addMember(
                    BUILDER,
                    new NewMembership(
                            committee.id(), person, member.role(), member.seat(), member.from(), member.to(), null));
        }
        return committee;
    }
}
