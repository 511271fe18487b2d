package dk.raadslag.meeting;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.calendar.Calendar;
import dk.raadslag.calendar.WorkingDays;
import dk.raadslag.committee.Committee;
import dk.raadslag.journal.Journal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What must be done when before a committee's meetings, counted in working days; see
 * {@link dk.raadslag.calendar.WorkingDays}. A meeting that is moved takes its deadlines with it, and a new closing day
 * moves them too.
 */
@Component
public class MeetingDeadlines {

    private static final int LONGEST_LAW = 2000;

    private final Readings readings;
    private final DeadlineTable table;
    private final Calendar calendar;
    private final Journal journal;
    private final Clock clock;

    MeetingDeadlines(Readings readings, DeadlineTable table, Calendar calendar, Journal journal, Clock clock) {
        this.readings = readings;
        this.table = table;
        this.calendar = calendar;
        this.journal = journal;
        this.clock = clock;
    }

    /** The three last days before the meeting; inside or outside a reading of the reader's. */
    public Deadlines of(Reader reader, Meeting meeting) {
        return Deadlines.before(
                meeting.startsAt().toLocalDate(), days(reader, meeting.committee()), calendar.workingDays(reader));
    }

    /** As {@link #of(Reader, Meeting)}, for meetings of one committee. */
    public Map<UUID, Deadlines> of(Reader reader, Committee committee, Collection<Meeting> meetings) {
        DeadlineDays days = days(reader, committee);
        WorkingDays working = calendar.workingDays(reader);
        return meetings.stream()
                .collect(Collectors.toMap(
                        Meeting::id,
                        meeting -> Deadlines.before(meeting.startsAt().toLocalDate(), days, working)));
    }

    /** What holds for the committee now. */
    public DeadlineDays days(Reader reader, Committee committee) {
        return readings.as(reader, () -> table.of(committee.id())).orElse(DeadlineDays.USUAL);
    }

    /**
     * Says how many working days before the committee's meetings; what was said before is kept.
     *
     * @throws DeadlineRefused with every rule that stands in the way
     */
    public void set(Reader actor, Committee committee, DeadlineDays days) {
        List<DeadlineRule> reasons = days.against(committee);
        if (!MeetingRules.againstPlanning(actor, committee).isEmpty()) reasons.addFirst(DeadlineRule.NOT_YOURS);
        if (!reasons.isEmpty()) throw new DeadlineRefused(reasons);
        readings.asClerk(() -> {
            table.insert(committee.id(), days, actor.personId(), clock.instant());
            Map<String, Integer> detail =
                    Map.of("caseIn", days.caseIn(), "approved", days.approved(), "dispatched", days.dispatched());
            journal.write(actor, "deadlines.set", "committee:" + committee.id(), detail);
            return days;
        });
    }

    /** What the municipality has written about the law beside the deadlines; empty until it does. */
    public Optional<String> law(Reader reader) {
        return readings.as(reader, table::law);
    }

    /**
     * Writes what is said about the law beside the deadlines of political committees.
     *
     * @throws DeadlineRefused when the actor is no administrator
     */
    public void sayLaw(Reader actor, String text) {
        if (!actor.is(Role.ADMINISTRATOR)) throw new DeadlineRefused(List.of(DeadlineRule.NOT_YOURS));
        String plain = text.strip();
        String said = plain.length() <= LONGEST_LAW ? plain : plain.substring(0, LONGEST_LAW);
        readings.asClerk(() -> {
            table.insertLaw(said, actor.personId(), clock.instant());
            journal.write(actor, "deadlines.law", "deadlines", Map.of("text", said));
            return said;
        });
    }
}
