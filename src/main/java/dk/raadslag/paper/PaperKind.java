package dk.raadslag.paper;

/** What the committee is asked for. */
public enum PaperKind {
    /** Orientering. */
    INFORMATION,
    /** Drøftelse. */
    DISCUSSION,
    /** Beslutning. */
    DECISION,
    /** Temadrøftelse. */
    THEME
}
