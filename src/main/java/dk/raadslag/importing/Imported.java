package dk.raadslag.importing;

/** What storing a document does, or did. */
public sealed interface Imported {

    /**
     * It becomes an edition.
     *
     * @param number 1 for a new document, above 1 for a correction of one that is there
     * @param path the document's address
     * @param newCommittee true when the committee was not known and is made for staff only
     */
    record NewEdition(int number, String path, boolean newCommittee) implements Imported {}

    /** It is there already, word for word. */
    record Unchanged(String path) implements Imported {}

    /** Exactly this was withdrawn before, and does not come back by being handed in again. */
    record WithdrawnBefore(String path) implements Imported {}

    /** It cannot be stored; the reading's findings say why. */
    record Unreadable() implements Imported {}

    /** Something went wrong on our side; nothing of it was stored. */
    record Failed(String reference) implements Imported {}
}
