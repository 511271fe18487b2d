package dk.raadslag.committee;

/** What somebody is in a committee. */
public enum MembershipRole {
    CHAIR,
    VICE_CHAIR,
    MEMBER,
    /** Reads what members read only while standing in for one of them. */
    SUBSTITUTE,
    SECRETARY,
    MINUTE_TAKER;

    /** Whether somebody is chosen for it; the others serve the committee. */
    public boolean holdsSeat() {
        return switch (this) {
            case CHAIR, VICE_CHAIR, MEMBER, SUBSTITUTE -> true;
            case SECRETARY, MINUTE_TAKER -> false;
        };
    }

    /** Whether only one at a time may be it. */
    boolean isOfOne() {
        return this == CHAIR || this == VICE_CHAIR;
    }
}
