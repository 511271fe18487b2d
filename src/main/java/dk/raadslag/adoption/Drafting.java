package dk.raadslag.adoption;

import dk.raadslag.publication.Item;
import dk.raadslag.publication.NewEdition;
import java.util.Set;

/**
 * A draft as it would go out.
 *
 * @param closedThere the source ids of items whose doors the meeting closed
 * @param openedThere the source ids of open items that were sent out closed, or for which the meeting once closed its
 *     doors
 */
record Drafting(NewEdition edition, Set<String> closedThere, Set<String> openedThere) {

    Drafting {
        closedThere = Set.copyOf(closedThere);
        openedThere = Set.copyOf(openedThere);
    }

    /** The meeting closed the doors, and everybody could read the item. */
    boolean tellsWhatWasClosed(Item item) {
        return item.open() && closedThere.contains(String.valueOf(item.sourceId()));
    }

    /** The meeting opened the doors; what nobody outside has read goes out with the minutes. */
    boolean opens(Item item) {
        return openedThere.contains(String.valueOf(item.sourceId()));
    }
}
