package dk.raadslag.proceedings;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places of the items in the order in which the meeting deals with them, the first being 0. */
final class Floor {

    static final int BEGINNING = -1;

    private final List<FloorItem> items;
    private final Map<Long, Integer> places;

    Floor(List<FloorItem> items) {
        this.items = items;
        this.places = HashMap.newHashMap(items.size());
        for (FloorItem item : items) places.put(item.id(), places.size());
    }

    /** The item's place; null from the beginning, where an item that is none of the meeting's stands too. */
    int place(@Nullable Long item) {
        return item == null ? BEGINNING : places.getOrDefault(item, BEGINNING);
    }

    /**
     * From where on it holds. Where its item is none of the meeting's any more, or the reader does not know it, the
     * time decides: it holds from the item that was on the floor then, as what is noted "now" does.
     */
    int from(AttendanceEvent event) {
        Long item = event.fromItem();
        if (item == null) return BEGINNING;
        Integer place = places.get(item);
        return place == null ? at(event.at()) : place;
    }

    private int at(Instant moment) {
        int place = BEGINNING;
        for (int each = 0; each < items.size(); each++) {
            Instant called = items.get(each).calledAt();
            if (called != null && !called.isAfter(moment)) place = each;
        }
        return place;
    }
}
