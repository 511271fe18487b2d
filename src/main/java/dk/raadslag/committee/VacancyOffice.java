package dk.raadslag.committee;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where an administrator says how long a seat was vacant that nobody took. Each act is a transaction of its own. */
@Component
public class VacancyOffice {

    private final Readings readings;
    private final Committees committees;
    private final Vacancies vacancies;

    VacancyOffice(Readings readings, Committees committees, Vacancies vacancies) {
        this.readings = readings;
        this.committees = committees;
        this.vacancies = vacancies;
    }

    /**
     * Does away with a seat that is vacant; one that would end before it began never was vacant.
     *
     * @throws CommitteeRefused when the seat is vacant no longer
     */
    public void abolish(Reader actor, Vacancy read, LocalDate lastDay) {
        readings.asClerk(() -> {
            Vacancy vacancy = current(read);
            if (vacancy.to() != null) throw new CommitteeRefused(CommitteeRule.NOT_VACANT_THEN);
            vacancies.end(actor, vacancy, lastDay);
            return vacancy;
        });
    }

    /**
     * Says which day was or will be the last on which the seat is vacant, also another than was said before.
     *
     * @param lastDay null when it is vacant still
     * @throws CommitteeRefused when it is before the first, or somebody has the seat in that time
     */
    public void correct(Reader actor, Vacancy read, @Nullable LocalDate lastDay) {
        readings.asClerk(() -> {
            Vacancy vacancy = current(read);
            SeatRules.checkVacant(vacancy, lastDay, committees.allMembers(vacancy.committeeId()));
            vacancies.end(actor, vacancy, lastDay);
            return vacancy;
        });
    }

    private Vacancy current(Vacancy read) {
        committees.hold(read.committeeId());
        return vacancies.all(read.committeeId()).stream()
                .filter(each -> each.id() == read.id())
                .findFirst()
                .orElseThrow(() -> new CommitteeRefused(CommitteeRule.NOT_VACANT_THEN));
    }
}
