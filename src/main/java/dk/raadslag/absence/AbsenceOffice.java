package dk.raadslag.absence;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.Person;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who is away, and who stands in. On the days of an absence the deputy may read the drafts that wait for the absent one
 * to approve them, and decide on them instead; see {@link dk.raadslag.access.Token#deputy}. Nobody stands in for
 * somebody's deputy. Those who work here see who is away and who stands in, never why.
 */
@Component
public class AbsenceOffice {

    private static final int LONGEST_IN_DAYS = 366;

    private final Readings readings;
    private final AbsenceTable table;
    private final Accounts accounts;
    private final Deputies deputies;
    private final AbsenceNews news;
    private final Journal journal;
    private final Clock clock;

    AbsenceOffice(
            Readings readings,
            AbsenceTable table,
            Accounts accounts,
            Deputies deputies,
            AbsenceNews news,
            Journal journal,
            Clock clock) {
        this.readings = readings;
        this.table = table;
        this.accounts = accounts;
        this.deputies = deputies;
        this.news = news;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those that have not ended, the first to begin first. */
    public List<Absence> notOver(Reader reader) {
        return readings.as(reader, () -> table.notOver(today()));
    }

    /** The person's absence today, if there is one. */
    public Optional<Absence> today(Reader reader, long personId) {
        return readings.as(reader, () -> table.overlapping(personId, today(), today())).stream()
                .findFirst();
    }

    /** The absences of the deputy in the same days, when nobody stands in; the first to begin first. */
    public List<Absence> uncovered(Reader reader, Absence absence) {
        return readings.as(reader, () -> table.overlapping(absence.deputyId(), absence.from(), absence.to())).stream()
                .sorted(Comparator.comparing(Absence::from))
                .toList();
    }

    /** Whether the deputy still approves; whoever does not stands in on none of the days. */
    public boolean hasDeputy(Absence absence) {
        return deputies.approves(absence.deputyId());
    }

    /** The id of whoever stands in for the person today, still approves and is not away too; as a clerk. */
    public Optional<Long> deputyToday(long personId) {
        return readings.asClerk(() -> table.overlapping(personId, today(), today())).stream()
                .map(Absence::deputyId)
                .filter(deputies::approves)
                .filter(deputy -> readings.asClerk(() -> table.overlapping(deputy, today(), today()))
                        .isEmpty())
                .findFirst();
    }

    /** The ids of those who are away today; as a clerk. */
    public Set<Long> awayToday() {
        return readings.asClerk(() -> table.notOver(today())).stream()
                .filter(absence -> absence.on(today()))
                .map(Absence::personId)
                .collect(Collectors.toSet());
    }

    /** Those who may stand in for others, by name. */
    public List<Person> possibleDeputies() {
        return accounts.having(Role.APPROVER);
    }

    /**
     * Sets an absence. Whoever is away is told when it is set, or ended, by somebody else.
     *
     * @return its id
     * @throws AbsenceRefused with every rule that stands in the way
     */
    public long set(Reader actor, NewAbsence wanted) {
        return readings.asClerk(() -> {
            table.hold();
            List<AbsenceRule> reasons = against(actor, wanted);
            if (!reasons.isEmpty()) throw new AbsenceRefused(reasons);
            long id = table.insert(wanted, id(actor), clock.instant());
            Map<String, ?> detail = Map.of(
                    "deputy",
                    wanted.deputyId(),
                    "from",
                    wanted.from().toString(),
                    "to",
                    wanted.to().toString());
            journal.write(actor, "absence.set", subject(wanted.personId()), detail);
            table.byId(id).ifPresent(absence -> news.set(actor, absence));
            return id;
        });
    }

    private List<AbsenceRule> against(Reader actor, NewAbsence wanted) {
        List<AbsenceRule> reasons = new ArrayList<>();
        if (!mayChange(actor, wanted.personId())) reasons.add(AbsenceRule.NOT_YOURS);
        if (wanted.to().isBefore(wanted.from())) reasons.add(AbsenceRule.ENDS_BEFORE_IT_BEGINS);
        else if (wanted.to().isBefore(today())) reasons.add(AbsenceRule.IS_OVER);
        if (wanted.to().isAfter(wanted.from().plusDays(LONGEST_IN_DAYS))) reasons.add(AbsenceRule.TOO_LONG);
        if (isAway(wanted.personId(), wanted)) reasons.add(AbsenceRule.OVERLAPS);
        if (wanted.deputyId() == wanted.personId()) reasons.add(AbsenceRule.OWN_DEPUTY);
        else if (isAway(wanted.deputyId(), wanted)) reasons.add(AbsenceRule.DEPUTY_IS_AWAY);
        boolean approves = possibleDeputies().stream().anyMatch(person -> person.id() == wanted.deputyId());
        if (!approves) reasons.add(AbsenceRule.NOT_AN_APPROVER);
        return reasons;
    }

    private static boolean mayChange(Reader actor, long personId) {
        return Objects.equals(actor.personId(), personId) || actor.is(Role.ADMINISTRATOR);
    }

    private boolean isAway(long personId, NewAbsence wanted) {
        return !table.overlapping(personId, wanted.from(), wanted.to()).isEmpty();
    }

    /**
     * Ends an absence now, or calls it off before it begins; the deputy stands in no longer.
     *
     * @throws AbsenceRefused when it is somebody else's, or has ended
     */
    public void end(Reader actor, long id) {
        readings.asClerk(() -> {
            table.hold();
            Absence absence = table.byId(id)
                    .filter(found -> mayChange(actor, found.personId()))
                    .orElseThrow(() -> new AbsenceRefused(List.of(AbsenceRule.NOT_YOURS)));
            table.insertEnd(id, id(actor), clock.instant());
            journal.write(actor, "absence.ended", subject(absence.personId()), Map.of());
            news.ended(actor, absence);
            return absence;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static long id(Reader reader) {
        return requireNonNull(reader.personId());
    }

    private static String subject(long personId) {
        return "person:" + personId;
    }
}
