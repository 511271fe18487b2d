package dk.raadslag.adoption;

import dk.raadslag.publication.Item;
import dk.raadslag.publication.NewEdition;
import java.util.Map;

/**
 * A draft as it would go out.
 *
 * @param doors of items about whose doors the meeting decided, by their source ids: whether it closed them
 */
record Drafting(NewEdition edition, Map<String, Boolean> doors) {

    Drafting {
        doors = Map.copyOf(doors);
    }

    /** The meeting closed the doors, and everybody could read the item. */
    boolean tellsWhatWasClosed(Item item) {
        return item.open() && Boolean.TRUE.equals(doors.get(String.valueOf(item.sourceId())));
    }

    /** The meeting opened the doors; what nobody outside has read goes out with the minutes. */
    boolean opens(Item item) {
        return Boolean.FALSE.equals(doors.get(String.valueOf(item.sourceId())));
    }
}
