package dk.raadslag.publication;

import java.util.UUID;

/** What came, or would come, of publishing. */
public sealed interface Publishing {

    /** 1, or which of several supplementary agendas of the meeting it is. */
    int ordinal();

    /**
     * A new edition stands; with a number above 1 it supersedes the one before.
     *
     * @param unlike whether it has no item in common with the edition it supersedes; false when it is the first
     */
    record Published(UUID editionId, int ordinal, int number, boolean unlike) implements Publishing {}

    /**
     * It would become an edition of this number.
     *
     * @param unlike whether it has no item in common with the edition it would supersede
     */
    record Foreseen(int ordinal, int number, boolean unlike) implements Publishing {}

    /** The current edition already says exactly this; nothing was changed. */
    record Unchanged(int ordinal) implements Publishing {}

    /** Exactly this was withdrawn before; it does not come back by being handed in again. */
    record WithdrawnBefore(int ordinal) implements Publishing {}
}
