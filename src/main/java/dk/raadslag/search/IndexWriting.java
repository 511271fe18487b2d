package dk.raadslag.search;

import java.util.List;
import java.util.UUID;

/** Filling an index. Calls come from one thread at a time. */
public interface IndexWriting {

    /**
     * Lets these items be all that the index holds of a document; without items it holds nothing of it, and no trace of
     * it stays on disk once the change is committed.
     *
     * @param document the id that all editions of one agenda or minutes share
     */
    void put(UUID document, List<IndexedItem> items);
}
