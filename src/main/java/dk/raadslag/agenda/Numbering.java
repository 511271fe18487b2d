package dk.raadslag.agenda;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.agenda.AgendaTable.Stamp;
import dk.raadslag.committee.Committee;
import dk.raadslag.journal.Journal;
import dk.raadslag.meeting.Meeting;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The numbers of items: from 1 at each meeting, or on through the year, as the committee wants it. A number that has
 * been sent out is kept; what is put on after that goes on from the last one.
 */
@Component
public class Numbering {

    private final Readings readings;
    private final NumberingTable table;
    private final Journal journal;
    private final Clock clock;

    Numbering(Readings readings, NumberingTable table, Journal journal, Clock clock) {
        this.readings = readings;
        this.table = table;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What a committee has chosen.
     *
     * @param running whether its numbers run on through the year
     * @param caseNumber what items without a case are filed under, or null
     * @throws IllegalArgumentException when the case number is longer than {@value #LONGEST_CASE_NUMBER}
     */
    public record Choice(boolean running, @Nullable String caseNumber) {

        public static final int LONGEST_CASE_NUMBER = 60;

        static final Choice NONE = new Choice(false, null);

        public Choice {
            caseNumber = caseNumber == null || caseNumber.isBlank() ? null : caseNumber.strip();
            if (caseNumber != null && caseNumber.length() > LONGEST_CASE_NUMBER)
                throw new IllegalArgumentException("A case number of " + caseNumber.length() + " characters");
        }
    }

    /** What holds for the committee now. */
    public Choice chosen(Reader reader, Committee committee) {
        return readings.as(reader, () -> table.chosen(committee.id()));
    }

    /**
     * Chooses how the committee's items are numbered and filed from now on.
     *
     * @throws AgendaRefused when the reader is not one of the committee's secretaries
     */
    public void choose(Reader secretary, Committee committee, Choice choice) {
        boolean serves = secretary.tokens().contains(Token.secretary(committee.id()));
        if (!secretary.loggedIn() || !serves) throw new AgendaRefused(AgendaRule.ONLY_ITS_SECRETARIES);
        readings.asClerk(() -> {
            table.insert(committee.id(), choice, new Stamp(clock.instant(), requireNonNull(secretary.personId())));
            journal.write(
                    secretary,
                    "agenda.numbering-chosen",
                    "committee:" + committee.id(),
                    Map.of("running", choice.running()));
            return choice;
        });
    }

    /** The numbers of these items of a meeting's agenda, by their ids. */
    Map<Long, Integer> of(Meeting meeting, List<AgendaItem> items) {
        Map<Long, Integer> sent = table.sent(meeting.id());
        int last = sent.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (table.chosen(meeting.committee().id()).running()) last = Math.max(last, table.lastBefore(meeting));
        return numbers(items, sent, last + 1);
    }

    static Map<Long, Integer> numbers(List<AgendaItem> items, Map<Long, Integer> sent, int next) {
        Map<Long, Integer> numbers = new LinkedHashMap<>();
        for (AgendaItem item : items) {
            if (!item.numbered()) continue;
            Integer kept = sent.get(item.id());
            numbers.put(item.id(), kept == null ? next++ : kept);
        }
        return numbers;
    }

    /** Lets one agenda of the committee at a time be given its numbers; within the clerk's transaction. */
    void hold(Committee committee) {
        table.hold(committee.id());
    }

    /** Keeps the numbers of these items as they are sent out; within the clerk's transaction. */
    void keep(Agenda agenda, Collection<AgendaItem> items) {
        for (AgendaItem item : items)
            if (item.numbered())
                table.number(item.id(), requireNonNull(agenda.numbers().get(item.id())));
    }
}
