package dk.raadslag.committee;

/** Why something cannot be done to a committee. */
public enum CommitteeRule {
    /** A name leads to one committee, also when it is another's second name. */
    NAME_TAKEN,
    /** A membership does not end before it began. */
    ENDS_BEFORE_IT_BEGINS,
    /** Nobody holds two seats in one committee on one day. */
    SITS_ALREADY,
    /** A committee has one chair and one vice chair at a time. */
    OFFICE_TAKEN,
    /** A substitute stands in for a member who sits there in the whole of that time. */
    NOBODY_TO_STAND_IN_FOR,
    /** What has begun is part of history: it ends, it is not taken back. */
    HAS_BEGUN
}
