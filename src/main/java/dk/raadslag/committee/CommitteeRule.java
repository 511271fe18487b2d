package dk.raadslag.committee;

/** Why something cannot be done to a committee. */
public enum CommitteeRule {
    /** A name leads to one committee, also when it is another's second name. */
    NAME_TAKEN,
    /** A membership does not end before it began. */
    ENDS_BEFORE_IT_BEGINS
}
