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

    /** Whether somebody is chosen for it, as members and their substitutes are; the others serve the committee. */
    public boolean isChosen() {
        return switch (this) {
            case CHAIR, VICE_CHAIR, MEMBER, SUBSTITUTE -> true;
            case SECRETARY, MINUTE_TAKER -> false;
        };
    }

    /** Whether it is one of the members, whose number is laid down; substitutes are none of them. */
    public boolean isMember() {
        return this == CHAIR || this == VICE_CHAIR || this == MEMBER;
    }

    /** Whether only one at a time may be it. */
    boolean isOfOne() {
        return this == CHAIR || this == VICE_CHAIR;
    }
}
