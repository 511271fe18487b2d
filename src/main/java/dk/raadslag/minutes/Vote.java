package dk.raadslag.minutes;

/** How somebody votes. */
public enum Vote {
    FOR,
    AGAINST,
    /** Takes part without voting for or against. */
    NEITHER
}
