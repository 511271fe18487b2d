package dk.raadslag.gate;

/** What may stand in the way of letting an edition out, as far as the edition itself tells it. */
public enum EditionFault {
    /** A closed item has a title that gives nothing away (Kommunestyrelsesloven section 10). */
    NEUTRAL_TITLE_MISSING(false),
    /** A closed item says why it is closed (Kommunestyrelsesloven section 10). */
    CLOSURE_REASON_MISSING(false),
    /** Minutes tell what may be told of what was decided behind closed doors (Kommunestyrelsesloven section 10). */
    OPEN_DECISION_MISSING(false),
    /** What all may read of a closed item is the title that was to be kept from them. */
    FACE_TELLS_THE_TITLE(false),
    /** A text tells somebody's personal number. */
    PERSONAL_NUMBER(true),
    /** Proof-reading has found something else that must be mended. */
    MUST_MEND(true),
    /** Something is wrong with a file; see {@link EditionObstacle#file()}. */
    FILE(true);

    private final boolean passable;

    EditionFault(boolean passable) {
        this.passable = passable;
    }

    /** Whether it may be let through by somebody who says why. */
    public boolean passable() {
        return passable;
    }
}
