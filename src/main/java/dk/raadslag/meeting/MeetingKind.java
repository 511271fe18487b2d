package dk.raadslag.meeting;

/** Whether a meeting stands in the year's plan or was called beside it. */
public enum MeetingKind {
    ORDINARY,
    EXTRAORDINARY
}
