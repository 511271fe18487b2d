package dk.raadslag.minutes;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.meeting.Meeting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What has been recorded of a meeting, for those who sit in its committee. */
@Component
public class Protocol {

    private final Readings readings;
    private final ItemMinutesTable table;
    private final PassageTable passages;
    private final ConclusionTable conclusions;
    private final BallotTable ballots;
    private final StatementTable statements;

    Protocol(
            Readings readings,
            ItemMinutesTable table,
            PassageTable passages,
            ConclusionTable conclusions,
            BallotTable ballots,
            StatementTable statements) {
        this.readings = readings;
        this.table = table;
        this.passages = passages;
        this.conclusions = conclusions;
        this.ballots = ballots;
        this.statements = statements;
    }

    /** The minutes of each item, by its id, as far as they are begun and the reader may read them. */
    public Map<Long, ItemMinutes> of(Reader reader, Meeting meeting) {
        return readings.as(reader, () -> all(meeting));
    }

    /**
     * The minutes of each item, also of those from which whoever asks is shut out: for what is made of a whole meeting.
     * Within the clerk's transaction.
     */
    public Map<Long, ItemMinutes> whole(Meeting meeting) {
        return of(UndecidedItems.all(meeting.committee()), meeting);
    }

    /** The minutes of one item, blank when nothing has been recorded of it or the reader may not read them. */
    public ItemMinutes of(Reader reader, Meeting meeting, long itemId) {
        return readings.as(reader, () -> item(meeting, itemId));
    }

    /** Every version of a passage, the newest first. */
    public List<Written> versions(Reader reader, long itemId, Passage passage) {
        return readings.as(reader, () -> passages.versions(itemId, passage));
    }

    /** Inside a transaction. */
    ItemMinutes item(Meeting meeting, long itemId) {
        return all(meeting).getOrDefault(itemId, ItemMinutes.blank(itemId, meeting.id()));
    }

    private Map<Long, ItemMinutes> all(Meeting meeting) {
        List<Long> ids = table.of(meeting.id());
        if (ids.isEmpty()) return Map.of();
        Map<Long, Map<Passage, Written>> written = passages.of(meeting.id()).stream()
                .collect(Collectors.groupingBy(
                        PassageTable.Row::itemId,
                        Collectors.toMap(PassageTable.Row::passage, PassageTable.Row::written)));
        Map<Long, Concluded> concluded = conclusions.of(meeting.id());
        var taken = ballots.of(meeting.id());
        var made = statements.of(meeting.id());
        Map<Long, ItemMinutes> all = new HashMap<>();
        for (long id : ids)
            all.put(
                    id,
                    new ItemMinutes(
                            id,
                            meeting.id(),
                            written.getOrDefault(id, Map.of()),
                            concluded.get(id),
                            taken.getOrDefault(id, List.of()),
                            made.getOrDefault(id, List.of())));
        return all;
    }
}
