package dk.raadslag.publication;

import java.util.UUID;

/** What came of publishing. */
public sealed interface Publishing {

    UUID editionId();

    /** A new edition stands; with a number above 1 it supersedes the one before. */
    record Published(UUID editionId, int number) implements Publishing {}

    /** The current edition already says exactly this; nothing was changed. */
    record Unchanged(UUID editionId) implements Publishing {}

    /** Exactly this was withdrawn before; it does not come back by being handed in again. */
    record WithdrawnBefore(UUID editionId) implements Publishing {}
}
