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
    /** A member has one to stand in at a time. */
    STOOD_IN_FOR_ALREADY,
    /** A seat is filled once, and not before it is vacant. */
    NOT_VACANT_THEN,
    /** A seat that another has taken is not held by whoever left it, too. */
    SEAT_FILLED,
    /** A member for whom somebody is to stand in is not taken back before that one is. */
    SOMEBODY_STANDS_IN,
    /** Somebody has taken it back meanwhile. */
    MEMBERSHIP_GONE,
    /** What has begun is part of history: it ends, it is not taken back. */
    HAS_BEGUN
}
