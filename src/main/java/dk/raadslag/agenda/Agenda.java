package dk.raadslag.agenda;

import dk.raadslag.meeting.Meeting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A meeting's agenda as it is being put together.
 *
 * @param items in their order
 */
public record Agenda(Meeting meeting, List<AgendaItem> items) {

    public Agenda {
        items = List.copyOf(items);
    }

    /** The numbers of the items that have one, by their ids; from 1 in each meeting. */
    public Map<Long, Integer> numbers() {
        Map<Long, Integer> numbers = new LinkedHashMap<>();
        for (AgendaItem item : items) if (item.numbered()) numbers.put(item.id(), numbers.size() + 1);
        return numbers;
    }

    public Optional<AgendaItem> item(long id) {
        return items.stream().filter(item -> item.id() == id).findFirst();
    }

    /** Those that are cases, in their order. */
    public Stream<AgendaItem.OfPaper> papers() {
        return items.stream().filter(AgendaItem.OfPaper.class::isInstance).map(AgendaItem.OfPaper.class::cast);
    }
}
