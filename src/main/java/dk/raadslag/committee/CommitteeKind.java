package dk.raadslag.committee;

/** What sort of committee it is. */
public enum CommitteeKind {
    COUNCIL,
    FINANCE,
    STANDING,
    MANAGEMENT,
    MED,
    OTHER
}
