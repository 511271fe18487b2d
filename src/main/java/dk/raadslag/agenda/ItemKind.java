package dk.raadslag.agenda;

/** What sort of item a row is. */
public enum ItemKind {
    PAPER,
    PLAIN,
    LAST_MINUTES,
    FOLLOW_UP,
    HEADING
}
