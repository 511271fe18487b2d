package dk.raadslag.mail;

/** When somebody wants meetings in their calendar. */
public enum Invitations {
    /** When the agenda is sent out. */
    WITH_AGENDA,
    /** Six weeks before the meeting, so that a year's series does not come at once. */
    SIX_WEEKS_BEFORE,
    NEVER
}
