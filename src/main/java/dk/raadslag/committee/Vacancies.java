package dk.raadslag.committee;

import dk.raadslag.access.Reader;
import dk.raadslag.journal.Journal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The seats nobody holds. Used inside a reading, which decides what is seen, as {@link Committees} is. */
@Component
public class Vacancies {

    private final VacancyTable table;
    private final Journal journal;

    Vacancies(VacancyTable table, Journal journal) {
        this.table = table;
        this.journal = journal;
    }

    /** Those that were, are or will be, by role and then by their first day. */
    public List<Vacancy> all(long committeeId) {
        return table.of(committeeId);
    }

    /** Those of the day, by role. */
    public List<Vacancy> on(long committeeId, LocalDate day) {
        return all(committeeId).stream().filter(vacancy -> vacancy.on(day)).toList();
    }

    /** What the membership left vacant, also when another has it now. */
    Optional<Vacancy> leftBy(Membership membership) {
        return all(membership.committeeId()).stream()
                .filter(each -> Objects.equals(each.leftBy(), membership.id()))
                .findFirst();
    }

    void leave(Reader actor, Membership left, LocalDate lastDay) {
        table.insert(left, lastDay);
        write(actor, "committee.seat-left-vacant", left.committeeId(), left.role());
    }

    void end(Reader actor, Vacancy vacancy, LocalDate lastDay) {
        table.end(vacancy, lastDay);
        write(actor, "committee.vacancy-ended", vacancy.committeeId(), vacancy.role());
    }

    private void write(Reader actor, String act, long committeeId, MembershipRole role) {
        journal.write(actor, act, Committees.subject(committeeId), Map.of("role", role));
    }
}
