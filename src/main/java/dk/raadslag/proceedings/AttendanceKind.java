package dk.raadslag.proceedings;

/** What sort of event a row is. */
public enum AttendanceKind {
    ARRIVED,
    LEFT,
    APOLOGY,
    DELAY,
    SUBSTITUTE,
    RECUSED
}
