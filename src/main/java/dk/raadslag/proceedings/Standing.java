package dk.raadslag.proceedings;

/** How it stands with somebody at a point of the meeting. */
public enum Standing {
    /** Nothing has been noted. */
    UNKNOWN,
    PRESENT,
    /** Has said to come later. */
    DELAYED,
    /** Has said not to come. */
    APOLOGY,
    /** Was there and has gone. */
    GONE
}
