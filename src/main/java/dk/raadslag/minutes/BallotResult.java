package dk.raadslag.minutes;

/** What a ballot came to. */
public enum BallotResult {
    CARRIED,
    LOST,
    /** As many for as against; what was proposed falls. */
    TIED
}
