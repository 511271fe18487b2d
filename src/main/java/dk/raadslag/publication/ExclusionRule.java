package dk.raadslag.publication;

/** Why somebody cannot be shut out from an item, or let back in. */
public enum ExclusionRule {
    /** The committee's secretaries, minute takers and chairs say who is shut out. */
    ONLY_ITS_RECORDERS,
    /** Only those who sit in the committee on the day of the meeting are shut out. */
    NOT_IN_THE_COMMITTEE,
    /** It takes a reason of at most 1000 characters. */
    REASON_MISSING,
    /** The person is shut out from the item already. */
    EXCLUDED_ALREADY,
    /** The person is not shut out, or somebody has let them back in meanwhile. */
    NOT_EXCLUDED,
    /** Nobody lets themselves back in. */
    NOT_BY_ONESELF
}
