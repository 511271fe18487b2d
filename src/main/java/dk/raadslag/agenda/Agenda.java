package dk.raadslag.agenda;

import dk.raadslag.meeting.Meeting;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A meeting's agenda as it is being put together.
 *
 * @param items in their order
 * @param numbers of the items that have one, by their ids
 * @param postponed where items come from that an earlier meeting put off, by their ids
 */
public record Agenda(
        Meeting meeting, List<AgendaItem> items, Map<Long, Integer> numbers, Map<Long, Postponed> postponed) {

    public Agenda {
        items = List.copyOf(items);
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        postponed = Map.copyOf(postponed);
    }

    public Optional<AgendaItem> item(long id) {
        return items.stream().filter(item -> item.id() == id).findFirst();
    }

    /** Whether an item without a case, such as "Eventuelt", ends these. */
    static boolean endsPlainly(List<AgendaItem> items) {
        return !items.isEmpty() && items.getLast() instanceof AgendaItem.Plain;
    }

    /** Those that are cases, in their order. */
    public Stream<AgendaItem.OfPaper> papers() {
        return items.stream().filter(AgendaItem.OfPaper.class::isInstance).map(AgendaItem.OfPaper.class::cast);
    }
}
