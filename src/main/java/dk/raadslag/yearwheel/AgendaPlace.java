package dk.raadslag.yearwheel;

/** Where on an agenda a standing item comes by itself. */
public enum AgendaPlace {
    OPENING,
    BETWEEN,
    CLOSING
}
