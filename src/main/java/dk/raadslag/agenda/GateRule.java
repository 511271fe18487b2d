package dk.raadslag.agenda;

/** What may stand in the way of sending an agenda out. */
public enum GateRule {
    /** Nothing is sent out without an item. */
    NOTHING_ON_IT(false),
    /** The case is with its authors. */
    WITH_ITS_AUTHORS(false),
    /** The case is no longer seen by its secretaries. */
    NOT_SEEN(false),
    /** A closed item has a title that gives nothing away (Kommunestyrelsesloven section 10). */
    NEUTRAL_TITLE_MISSING(false),
    /** A closed item says why it is closed (Kommunestyrelsesloven section 10). */
    CLOSURE_REASON_MISSING(false),
    /** Those who were to approve it have not, or it was never sent to them. */
    NOT_APPROVED(true),
    /** A required field is empty. */
    FIELD_MISSING(true),
    /** Somebody proposes a change that nobody has decided on. */
    PROPOSALS_OPEN(true),
    /** A comment waits for an answer. */
    COMMENTS_OPEN(true),
    /** Proof-reading has found what must be mended. */
    MUST_MEND(true),
    /** A text of the case tells somebody's personal number. */
    PERSONAL_NUMBER_IN_TEXT(true, true),
    /** The title of an item without a case tells somebody's personal number. */
    PERSONAL_NUMBER_IN_TITLE(true, true),
    /** Why it goes out late is printed for everybody, and tells somebody's personal number. */
    PERSONAL_NUMBER_IN_LATE_REASON(false),
    /** Somebody shut out from the item when it was put off may read it now: each meeting decides for itself. */
    SHUT_OUT_BEFORE(true, true),
    /** The title was written for a committee whose agendas fewer may read. */
    TITLED_FOR_FEWER(true, true),
    /** Pictures of text cannot be searched or read aloud. */
    FILE_WITHOUT_TEXT(true),
    /** A PDF without structure cannot be read aloud in its order. */
    FILE_WITHOUT_STRUCTURE(true),
    /** The file cannot be opened to be checked. */
    FILE_UNREADABLE(true),
    /** The file asks for a password. */
    FILE_LOCKED(true),
    /** The file unpacks to more than is looked at. */
    FILE_TOO_LARGE(true),
    /** A file tells somebody's personal number. */
    PERSONAL_NUMBER_IN_FILE(true, true),
    /** The properties of a file tell somebody's personal number. */
    PERSONAL_NUMBER_IN_PROPERTIES(true, true),
    /** The name of a file tells somebody's personal number. */
    PERSONAL_NUMBER_IN_NAME(true, true),
    /** The properties of a file name somebody who is not known here. */
    FILE_NAMES_SOMEBODY(true),
    /** Tracked changes are still in the file. */
    FILE_WITH_CHANGES(true),
    /** Comments are still in the file. */
    FILE_WITH_COMMENTS(true);

    private final boolean passable;
    private final boolean grave;

    GateRule(boolean passable) {
        this(passable, !passable);
    }

    GateRule(boolean passable, boolean grave) {
        this.passable = passable;
        this.grave = grave;
    }

    /** Whether a secretary may let it through by saying why. */
    public boolean passable() {
        return passable;
    }

    /** Whether it does harm when it goes out: each such thing is let through by itself. */
    public boolean grave() {
        return grave;
    }
}
