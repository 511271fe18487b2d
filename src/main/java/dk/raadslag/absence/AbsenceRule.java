package dk.raadslag.absence;

/** Why an absence cannot be set. */
public enum AbsenceRule {
    /** One sets one's own absence; an administrator sets anybody's. */
    NOT_YOURS,
    /** It has a last day that is not before the first. */
    ENDS_BEFORE_IT_BEGINS,
    /** What is over needs no deputy. */
    IS_OVER,
    /** A year is the longest. */
    TOO_LONG,
    /** The person is away already on one of the days. */
    OVERLAPS,
    /** Nobody stands in for themselves. */
    OWN_DEPUTY,
    /** Only those who approve stand in for one who does. */
    NOT_AN_APPROVER,
    /** The deputy is away on one of the days, and a deputy has no deputy. */
    DEPUTY_IS_AWAY
}
