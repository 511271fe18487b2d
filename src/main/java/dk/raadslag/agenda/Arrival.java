package dk.raadslag.agenda;

import org.jspecify.annotations.Nullable;

/**
 * Something from another committee that is to become an item here.
 *
 * @param id of what brings it, told apart by {@code why}
 * @param paperId the case that comes, or null for words alone
 * @param title what the item is called; of a case, what outsiders may see of it
 */
public record Arrival(long id, Why why, @Nullable Long paperId, String title) {

    /** Why it comes. */
    public enum Why {
        /** Another committee has referred it to this one. */
        REFERRED,
        /** Another committee has answered what this one referred to it. */
        ANSWERED
    }
}
