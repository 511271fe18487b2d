package dk.raadslag.publication;

import java.util.UUID;

/** What happened to an edition, in the order it was committed. */
public record EditionEvent(long seq, UUID editionId, UUID documentId, What what) {

    public enum What {
        PUBLISHED,
        WITHDRAWN,
        /** Somebody was shut out from an item of it, or let back in. */
        READERS_CHANGED
    }
}
