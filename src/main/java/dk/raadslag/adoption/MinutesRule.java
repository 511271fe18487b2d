package dk.raadslag.adoption;

/** What may stand in the way of sending minutes to anybody. */
public enum MinutesRule {
    /** A closed item has a title that gives nothing away (Kommunestyrelsesloven section 10). */
    NEUTRAL_TITLE_MISSING(false),
    /** A closed item says why it is closed (Kommunestyrelsesloven section 10). */
    CLOSURE_REASON_MISSING(false),
    /** A closed item tells of its decision what may be told (Kommunestyrelsesloven section 10). */
    OPEN_DECISION_MISSING(false),
    /** An item was never sent out, so nobody outside the meeting knows of it. */
    NOT_SENT_OUT(false),
    /** What all may read of a closed item is the title that was to be kept from them. */
    FACE_TELLS_THE_TITLE(false),
    /** What the meeting recorded, or what was sent out before it, tells somebody's personal number. */
    PERSONAL_NUMBER(true),
    /** The meeting closed the doors for an item that was sent out for everybody to read. */
    DECIDED_CLOSED(false),
    /** It was sent out closed, or the meeting closed the doors for a while: what it says will be for everybody. */
    DOORS_OPENED(true),
    /** Proof-reading has found what must be mended. */
    MUST_MEND(true);

    private final boolean passable;

    MinutesRule(boolean passable) {
        this.passable = passable;
    }

    /** Whether it does harm when it goes out: each such thing is let through by itself. */
    public boolean grave() {
        return !passable || this == PERSONAL_NUMBER || this == DOORS_OPENED;
    }

    /** Whether a recorder may let it through by saying why. */
    public boolean passable() {
        return passable;
    }
}
