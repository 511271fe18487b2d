package dk.raadslag.adoption;

/** Why minutes cannot be drafted, adopted or published so. */
public enum AdoptionRule {
    /** Minutes are drafted and published by those who record the committee's meetings. */
    ONLY_ITS_RECORDERS,
    /** A draft is made of a meeting that has been closed. */
    MEETING_NOT_CLOSED,
    /** Nothing has changed since the latest draft, or since the minutes were published. */
    NOTHING_NEW,
    /** Published minutes are corrected for a reason that everybody may read. */
    CORRECTION_REASON_MISSING,
    /** What stands in the way of an item is let through by somebody who reads it. */
    LET_THROUGH_UNREAD,
    /** There is no draft, or a newer one than the one that was read. */
    DRAFT_GONE,
    /** The draft has become the minutes. */
    IS_RELEASED,
    /** The adoption of somebody else is asked for. */
    NOT_ASKED,
    ADOPTED_ALREADY,
    /** It is a meeting of the same committee that has been held since. */
    NO_SUCH_MEETING,
    TEXT_MISSING,
    TEXT_TOO_LONG,
    /** What goes out as it is written tells nobody's personal number. */
    PERSONAL_NUMBER,
    /** It is no item of the draft, or not for the reader. */
    NO_SUCH_ITEM,
    /** Somebody has answered it. */
    ANSWERED_ALREADY,
    /** The meeting's record was opened again after the draft was made, and says something else now. */
    DRAFT_OUTDATED,
    /** The meeting's record has been opened again, so the draft may come to say something else. */
    RECORD_OPEN,
    /** Those who were asked to adopt it have not. */
    NOT_ADOPTED,
    /** Whoever publishes without every signature says why. */
    SIGNATURES_MISSING,
    /** A member waits for an answer to a remark. */
    REMARKS_OPEN,
    /** Another way of adoption is chosen for a reason that those who sit in the committee may read. */
    WAY_REASON_MISSING,
    /** A committee's way of adoption is chosen by its secretaries. */
    ONLY_ITS_SECRETARIES
}
