package dk.raadslag.publication;

import java.util.UUID;

/** What happened to an edition, in the order it was committed. */
public record EditionEvent(long seq, UUID editionId, UUID documentId, What what) {

    public enum What {
        PUBLISHED,
        WITHDRAWN
    }
}
