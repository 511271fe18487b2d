package dk.raadslag.mail;

/** How often somebody wants mail. */
public enum Pace {
    /** When it happens, and the morning's digest. */
    AT_ONCE,
    /** Only the digest on the morning of a working day. */
    DIGEST,
    /** Never. */
    NONE
}
