package dk.raadslag.minutes;

/** What an item puts before the committee; what is usually decided follows from it. */
public enum Matter {
    /** A case for information. */
    INFORMATION,
    /** A case to be discussed. */
    DISCUSSION,
    /** A case with a recommendation to decide on. */
    DECISION,
    /** A theme. */
    THEME,
    /** The minutes of the last meeting. */
    LAST_MINUTES,
    /** An item without a case, such as the approval of the agenda. */
    PLAIN
}
