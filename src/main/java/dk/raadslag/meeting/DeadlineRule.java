package dk.raadslag.meeting;

/** Why deadlines cannot be set. */
public enum DeadlineRule {
    /** The committee's secretary and administrators set its deadlines; administrators write about the law. */
    NOT_YOURS,
    /** From none to sixty working days. */
    NO_SUCH_NUMBER,
    /** Cases are handed in before they are approved, and approved before they are sent out. */
    NOT_IN_ORDER,
    /** The law gives members of political committees at least four working days. */
    DISPATCHED_TOO_LATE
}
