package dk.raadslag.minutes;

/** A text of an item's minutes that is written in the editor. */
public enum Passage {
    /** The decision in full. */
    DECISION,
    /** What those outside may know was decided under a closed item (Kommunestyrelsesloven section 10). */
    OPEN_DECISION
}
