package dk.raadslag.committee;

/** What somebody is in a committee. */
public enum MembershipRole {
    CHAIR,
    VICE_CHAIR,
    MEMBER,
    /** Reads what members read only while standing in for one of them. */
    SUBSTITUTE,
    SECRETARY,
    MINUTE_TAKER
}
