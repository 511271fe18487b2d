package dk.raadslag.meeting;

/** Why a meeting cannot be planned, moved, cancelled or linked now. */
public enum MeetingRule {
    /** The committee's secretary and administrators plan its meetings. */
    ONLY_ITS_SECRETARY,
    /** A committee that has ended does not meet. */
    COMMITTEE_HAS_ENDED,
    /** What is cancelled stays so; a new meeting is planned instead. */
    IS_CANCELLED,
    /** What has begun is neither moved nor cancelled. */
    HAS_BEGUN,
    /** Somebody else has changed the meeting since the page was read. */
    CHANGED_MEANWHILE,
    /** Those who were coming are told why. */
    REASON_MISSING,
    /** Nothing would be another time or place. */
    NOTHING_MOVED,
    /** A meeting is not planned into the past. */
    IS_OVER,
    /**
     * A meeting lasts at most sixteen hours: an end before the beginning is a slip of the pen more often than a night.
     */
    TOO_LONG,
    /** The night summer time begins has no hour from two to three. */
    NO_SUCH_TIME,
    /** The committee meets already at that time. */
    MEETS_ALREADY,
    /** Nothing was chosen. */
    NO_MEETING,
    /** A link begins with https. */
    LINK_WRONG
}
