package dk.raadslag.proceedings;

import dk.raadslag.proceedings.AttendanceEvent.Apology;
import dk.raadslag.proceedings.AttendanceEvent.Arrived;
import dk.raadslag.proceedings.AttendanceEvent.Delay;
import dk.raadslag.proceedings.AttendanceEvent.Left;
import dk.raadslag.proceedings.AttendanceEvent.Recused;
import dk.raadslag.proceedings.AttendanceEvent.Substitute;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was noted of one person, in the order in which it holds. */
record Timeline(List<AttendanceEvent> events, Floor floor) {

    Timeline {
        events = events.stream()
                .sorted(Comparator.comparingInt(floor::from)
                        .thenComparing(AttendanceEvent::at)
                        .thenComparingLong(event -> event.id() == 0 ? Long.MAX_VALUE : event.id()))
                .toList();
    }

    Standing at(int place) {
        Standing standing = Standing.UNKNOWN;
        for (AttendanceEvent event : events) if (floor.from(event) <= place) standing = after(standing, event);
        return standing;
    }

    static Standing after(Standing before, AttendanceEvent event) {
        return switch (event) {
            case Arrived _, Substitute _ -> Standing.PRESENT;
            case Left _ -> Standing.GONE;
            case Apology _ -> Standing.APOLOGY;
            case Delay _ -> Standing.DELAYED;
            case Recused _ -> before;
        };
    }

    /** For whom the person is there; null for nobody. */
    @Nullable
    Long standsInFor(int place) {
        if (at(place) != Standing.PRESENT) return null;
        Long standsInFor = null;
        for (AttendanceEvent event : events) {
            if (floor.from(event) > place) break;
            if (event instanceof Substitute substitute) standsInFor = substitute.forPerson();
            if (event instanceof Left) standsInFor = null;
        }
        return standsInFor;
    }

    boolean recused(long item) {
        return events.stream().anyMatch(event -> event instanceof Recused recused && recused.item() == item);
    }

    /** The events that say whether the person is there. */
    List<AttendanceEvent> comings() {
        return events.stream().filter(event -> !(event instanceof Recused)).toList();
    }
}
