package dk.raadslag.yearwheel;

/** What a standing item is about. */
public enum StandingKind {
    TOPIC,
    /** The approval of the last meeting's minutes. */
    LAST_MINUTES
}
