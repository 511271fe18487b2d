package dk.raadslag.adoption;

/** As what somebody adopts minutes. */
public enum Capacity {
    CHAIR,
    VICE_CHAIR,
    /** By signing as one who took part. */
    PARTICIPANT,
    /** By noting that a later meeting has adopted them. */
    NEXT_MEETING
}
