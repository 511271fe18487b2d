package dk.raadslag.committee;

import dk.raadslag.access.Reader;
import dk.raadslag.journal.Journal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** Those that were, are or will be, by role and then by their first day; also those that were filled at once. */
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

    /** A vacancy that ends before it began never was; null when it has no last day after all. */
    void end(Reader actor, Vacancy vacancy, @Nullable LocalDate lastDay) {
        last(vacancy, vacancy.from(), lastDay);
        write(
                actor,
                lastDay == null ? "committee.vacancy-lasts" : "committee.vacancy-ended",
                vacancy.committeeId(),
                vacancy.role());
    }

    /** The same for its first day. */
    void begin(Reader actor, Vacancy vacancy, LocalDate firstDay) {
        last(vacancy, firstDay, vacancy.to());
        write(actor, "committee.vacancy-begins", vacancy.committeeId(), vacancy.role());
    }

    private void last(Vacancy vacancy, LocalDate from, @Nullable LocalDate to) {
        boolean filledAtOnce = vacancy.filledBy() != null && from.minusDays(1).equals(to);
        if (to == null || !to.isBefore(from) || filledAtOnce) table.last(vacancy, from, to);
        else table.delete(vacancy);
    }

    /** Whoever left the seat has not. */
    void remove(Reader actor, Vacancy vacancy) {
        table.delete(vacancy);
        write(actor, "committee.vacancy-removed", vacancy.committeeId(), vacancy.role());
    }

    /** It ends the day before the membership begins. */
    void fill(Reader actor, Vacancy vacancy, Membership begun) {
        table.fill(vacancy, begun);
        write(actor, "committee.vacancy-filled", vacancy.committeeId(), vacancy.role());
    }

    /** Whatever the membership filled is vacant again, for it is taken back. */
    void reopen(Reader actor, Membership takenBack) {
        if (table.reopen(takenBack.id()))
            write(actor, "committee.vacancy-lasts", takenBack.committeeId(), takenBack.role());
    }

    private void write(Reader actor, String act, long committeeId, MembershipRole role) {
        journal.write(actor, act, Committees.subject(committeeId), Map.of("role", role));
    }
}
