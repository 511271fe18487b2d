package dk.raadslag.meeting;

import dk.raadslag.calendar.WorkingDays;
import java.time.LocalDate;

/**
 * The last days before a meeting on which something can be done in time.
 *
 * @param caseIn for handing in cases
 * @param approved for approving them
 * @param dispatched for sending out the agenda
 */
public record Deadlines(LocalDate caseIn, LocalDate approved, LocalDate dispatched) {

    static Deadlines before(LocalDate meeting, DeadlineDays days, WorkingDays working) {
        return new Deadlines(
                working.before(meeting, days.caseIn()),
                working.before(meeting, days.approved()),
                working.before(meeting, days.dispatched()));
    }
}
