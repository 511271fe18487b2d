package dk.raadslag.publication;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.journal.Journal;
import dk.raadslag.meeting.Meeting;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Shutting members out from single items in which they have an interest of their own, before the meeting too. It holds
 * at once, for the item and all that belongs to it, in each edition of the meeting there is or will be. What everybody
 * may see of a closed item stays to be seen; an item that is open to the public stays open to the public.
 */
@Component
public class Exclusions {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 1000;

    private final Readings readings;
    private final ExclusionTable table;
    private final Ledger ledger;
    private final WithdrawalTable happened;
    private final Committees committees;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Exclusions(
            Readings readings,
            ExclusionTable table,
            Ledger ledger,
            WithdrawalTable happened,
            Committees committees,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.readings = readings;
        this.table = table;
        this.ledger = ledger;
        this.happened = happened;
        this.committees = committees;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** What editions call the item of an agenda that has this id. */
    public static String source(long agendaItem) {
        return "agenda-item:" + agendaItem;
    }

    /** Whether the reader says who is shut out from items of the committee. */
    public boolean mayExclude(Reader reader, Committee committee) {
        return reader.records(committee.id());
    }

    /** Those in force that the reader may know of: who records the committee's meetings all, others their own. */
    public List<Exclusion> of(Reader reader, Meeting meeting) {
        return readings.as(reader, () -> table.ofMeeting(meeting.id()));
    }

    /** The ids of those who are shut out from any item of the meeting. */
    public Set<Long> shutOut(Meeting meeting) {
        return readings.asClerk(() -> table.ofMeeting(meeting.id())).stream()
                .map(Exclusion::personId)
                .collect(Collectors.toSet());
    }

    /** Those in force for one item. */
    public List<Exclusion> of(Reader reader, Meeting meeting, long agendaItem) {
        return of(reader, meeting).stream()
                .filter(exclusion -> exclusion.sourceId().equals(source(agendaItem)))
                .toList();
    }

    /** How many items of the edition's meeting the reader is shut out from. */
    public int ofReader(Reader reader, Edition edition) {
        if (!reader.loggedIn()) return 0;
        return (int) readings.as(reader, () -> table.ofEdition(edition.summary().id())).stream()
                .filter(exclusion -> exclusion.personId() == requireNonNull(reader.personId()))
                .count();
    }

    /**
     * Shuts somebody who sits in the committee out from an item.
     *
     * @throws ExclusionRefused with the rule that stands in the way
     */
    public Exclusion exclude(Reader by, Meeting meeting, long agendaItem, long person, String reason) {
        requireRecording(by, meeting);
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) throw new ExclusionRefused(ExclusionRule.REASON_MISSING);
        var recusal = new Recusal(agendaItem, person, said);
        return readings.asClerk(() -> {
            events.publishEvent(new ShuttingOut(by, meeting, recusal));
            ledger.queue();
            if (!sits(person, meeting)) throw new ExclusionRefused(ExclusionRule.NOT_IN_THE_COMMITTEE);
            if (isExcluded(meeting, source(agendaItem), person))
                throw new ExclusionRefused(ExclusionRule.EXCLUDED_ALREADY);
            return exclude(by, meeting, recusal, false);
        });
    }

    /**
     * Lets somebody back in to an item.
     *
     * @throws ExclusionRefused with the rule that stands in the way
     */
    public void readmit(Reader by, Meeting meeting, long exclusionId) {
        requireRecording(by, meeting);
        readings.asClerk(() -> {
            Exclusion asked = inForce(meeting, exclusionId);
            if (Objects.equals(asked.personId(), by.personId()))
                throw new ExclusionRefused(ExclusionRule.NOT_BY_ONESELF);
            events.publishEvent(new LettingIn(by, meeting, asked));
            ledger.queue();
            Exclusion found = inForce(meeting, exclusionId);
            readmit(by, meeting, found);
            return found;
        });
    }

    private Exclusion inForce(Meeting meeting, long exclusionId) {
        return table.ofMeeting(meeting.id()).stream()
                .filter(exclusion -> exclusion.id() == exclusionId)
                .findFirst()
                .orElseThrow(() -> new ExclusionRefused(ExclusionRule.NOT_EXCLUDED));
    }

    /**
     * Shuts those out who are recused as the meeting has it now, and lets those in again whom a recusal shut out that
     * stands no more. Within the clerk's transaction that noted it.
     *
     * @param standing every recusal of the meeting that stands
     */
    public void follow(Reader by, Meeting meeting, Collection<Recusal> standing) {
        List<Exclusion> known = table.ofMeeting(meeting.id());
        List<Exclusion> ended = known.stream()
                .filter(Exclusion::byRecusal)
                .filter(exclusion -> standing.stream().noneMatch(recusal -> isOf(exclusion, recusal)))
                .toList();
        List<Recusal> begun = standing.stream()
                .filter(recusal -> known.stream().noneMatch(exclusion -> isOf(exclusion, recusal)))
                .toList();
        if (ended.isEmpty() && begun.isEmpty()) return;
        ledger.queue();
        for (Exclusion exclusion : ended) readmit(by, meeting, exclusion);
        for (Recusal recusal : begun) exclude(by, meeting, recusal, true);
    }

    private static boolean isOf(Exclusion exclusion, Recusal recusal) {
        return exclusion.personId() == recusal.person() && exclusion.sourceId().equals(source(recusal.agendaItem()));
    }

    private Exclusion exclude(Reader by, Meeting meeting, Recusal why, boolean byRecusal) {
        Instant now = clock.instant();
        Audience audience = Audience.of(Token.recorder(meeting.committee().id()), Token.person(why.person()));
        Exclusion made = table.insert(
                meeting.id(),
                source(why.agendaItem()),
                why.person(),
                why.reason(),
                now,
                requireNonNull(by.personId()),
                byRecusal,
                audience);
        tell(by, meeting, "item.reader-excluded", made, now);
        return made;
    }

    private void readmit(Reader by, Meeting meeting, Exclusion exclusion) {
        Instant now = clock.instant();
        table.insertReadmission(exclusion.id(), now, requireNonNull(by.personId()));
        tell(by, meeting, "item.reader-readmitted", exclusion, now);
    }

    private void requireRecording(Reader by, Meeting meeting) {
        if (!mayExclude(by, meeting.committee())) throw new ExclusionRefused(ExclusionRule.ONLY_ITS_RECORDERS);
    }

    private boolean sits(long person, Meeting meeting) {
        return committees.members(meeting.committee().id(), meeting.startsAt().toLocalDate()).stream()
                .anyMatch(membership -> membership.personId() == person);
    }

    private boolean isExcluded(Meeting meeting, String source, long person) {
        return table.ofMeeting(meeting.id()).stream()
                .anyMatch(exclusion -> exclusion.sourceId().equals(source) && exclusion.personId() == person);
    }

    private void tell(Reader by, Meeting meeting, String act, Exclusion exclusion, Instant now) {
        table.liveEditions(meeting.id())
                .forEach(edition -> happened.note(edition, EditionEvent.What.READERS_CHANGED, now));
        journal.write(
                by,
                act,
                "meeting:" + meeting.id(),
                Map.of("item", exclusion.sourceId(), "person", exclusion.personId()));
        events.publishEvent(new EditionsChanged());
    }
}
