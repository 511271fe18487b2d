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

    /** Whether the committee's numbers run on through the year. */
    public boolean running(Reader reader, Committee committee) {
        return readings.as(reader, () -> table.running(committee.id()));
    }

    /**
     * Chooses how the committee's items are numbered from now on.
     *
     * @throws AgendaRefused when the reader is not one of the committee's secretaries
     */
    public void choose(Reader secretary, Committee committee, boolean running) {
        boolean serves = secretary.tokens().contains(Token.secretary(committee.id()));
        if (!secretary.loggedIn() || !serves) throw new AgendaRefused(AgendaRule.ONLY_ITS_SECRETARIES);
        readings.asClerk(() -> {
            table.insert(committee.id(), running, new Stamp(clock.instant(), requireNonNull(secretary.personId())));
            journal.write(
                    secretary, "agenda.numbering-chosen", "committee:" + committee.id(), Map.of("running", running));
            return running;
        });
    }

    /** The numbers of these items of a meeting's agenda, by their ids. */
    Map<Long, Integer> of(Meeting meeting, List<AgendaItem> items) {
        Map<Long, Integer> sent = table.sent(meeting.id());
        int last = sent.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (table.running(meeting.committee().id())) last = Math.max(last, table.lastBefore(meeting));
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
