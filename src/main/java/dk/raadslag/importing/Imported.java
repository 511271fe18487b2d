package dk.raadslag.importing;

import dk.raadslag.access.Audience;
import org.jspecify.annotations.Nullable;

/** What storing a document does, or did. */
public sealed interface Imported {

    /**
     * It becomes an edition.
     *
     * @param number 1 for a new document, above 1 for a correction of one that is there
     * @param path the document's address
     * @param newCommittee who may read a committee that was not known and is made for it; null when it was known
     * @param unlike whether it has no item in common with the edition it supersedes, so that it may be the wrong file
     */
    record NewEdition(int number, String path, @Nullable Audience newCommittee, boolean unlike) implements Imported {

        public boolean correction() {
            return number > 1;
        }
    }

    /** It is there already, word for word. */
    record Unchanged(String path) implements Imported {}

    /** Exactly this was withdrawn before, and does not come back by being handed in again. */
    record WithdrawnBefore(String path) implements Imported {}

    /** Its owner did not choose it; nothing of it was stored. */
    record NotTaken() implements Imported {}

    /** It was read, but lacks the committee or the date; with those it can be stored. */
    record Incomplete() implements Imported {}

    /** It cannot be stored; the reading's findings say why. */
    record Unreadable() implements Imported {}

    /** Something went wrong on our side; nothing of it was stored. */
    record Failed(String reference) implements Imported {}
}
