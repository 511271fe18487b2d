package dk.raadslag.publication;

import java.util.UUID;

/** What came, or would come, of publishing. */
public sealed interface Publishing {

    /** 1, or which of several supplementary agendas of the meeting it is. */
    int ordinal();

    /** A new edition stands; with a number above 1 it supersedes the one before. */
    record Published(UUID editionId, int ordinal, int number) implements Publishing {}

    /** It would become an edition of this number. */
    record Foreseen(int ordinal, int number) implements Publishing {}

    /** The current edition already says exactly this; nothing was changed. */
    record Unchanged(int ordinal) implements Publishing {}

    /** Exactly this was withdrawn before; it does not come back by being handed in again. */
    record WithdrawnBefore(int ordinal) implements Publishing {}
}
