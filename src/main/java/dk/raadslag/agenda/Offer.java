package dk.raadslag.agenda;

/**
 * Something that comes onto an agenda by itself and is not on it.
 *
 * @param title empty for a case the secretary may not see
 */
public record Offer(Why why, String title) {

    /** Why it is offered. */
    public enum Why {
        /** The year wheel asks for it at this meeting. */
        DUE,
        /** The year wheel asked for it earlier, and it did not come up. */
        MISSED,
        /** An earlier meeting put it off. */
        POSTPONED,
        /** Another committee referred it to this one. */
        REFERRED,
        /** Another committee answered what this one referred to it. */
        ANSWERED,
        /** Earlier meetings agreed on what is to be done by this one, and it is not. */
        FOLLOW_UP
    }
}
