package dk.raadslag.town;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.People;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.casework.KleTitles;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.NewMembership;
import dk.raadslag.store.StoreUnavailable;
import java.time.Clock;
import java.time.LocalDate;
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
    private final TownMeetings secretariat;
    private final KleTitles subjects;
    private final TownPress press;
    private final TownPapers papers;
    private final TownAgendas agendas;
    private final TownTable table;
    private final Clock clock;

    Town(
            Readings readings,
            People people,
            Accounts accounts,
            Committees committees,
            TownMeetings secretariat,
            KleTitles subjects,
            TownPress press,
            TownPapers papers,
            TownAgendas agendas,
            TownTable table,
            Clock clock) {
        this.readings = readings;
        this.people = people;
        this.accounts = accounts;
        this.committees = committees;
        this.secretariat = secretariat;
        this.subjects = subjects;
        this.press = press;
        this.papers = papers;
        this.agendas = agendas;
        this.table = table;
        this.clock = clock;
    }

    /**
     * Builds the town, whole or not at all; one that is built is left as it stands.
     *
     * @throws StoreUnavailable when somebody else lives here
     */
    public void build() {
        readings.asClerk(() -> {
            refuseToMoveInOnOthers();
            boolean begun = !table.built();
            if (begun) raise();
            return begun;
        });
    }

    /** @throws StoreUnavailable when the database holds people or committees that are not the town's */
    void refuseToMoveInOnOthers() {
        boolean others =
                readings.asClerk(() -> !table.built() && !(committees.all().isEmpty() && accounts.none()));
        if (!others) return;
        throw new StoreUnavailable(
                "Databasen rummer en rigtig kommunes udvalg eller brugere, så Raadslag starter ikke som demo: Enhver"
                        + " kunne logge ind med ét klik. Start med --empty, eller giv demoen en mappe for sig selv med"
                        + " --data.");
    }

    private void raise() {
        log.info(
                "Building {}: {} agendas and minutes",
                plan.municipality(),
                plan.editions().size());
        subjects.renew(BUILDER, TownPlan.subjects());
        Map<String, Reader> citizens = settle();
        press.print(plan, citizens);
        papers.write(citizens);
        agendas.begin(today(), citizens);
        table.insert(clock.instant());
    }

    private Map<String, Reader> settle() {
        Map<String, Reader> citizens = new HashMap<>();
        plan.people().forEach(citizen -> citizens.put(citizen.key(), moveIn(citizen)));
        Map<String, Committee> founded = new HashMap<>();
        plan.committees().forEach(seat -> founded.put(seat.slug(), found(seat, citizens)));
        secretariat.plan(today(), founded, requireNonNull(citizens.get("jonas")));
        return citizens;
    }

    private TownPlan today() {
        return plan.on(LocalDate.now(clock));
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
