package dk.raadslag.meeting;

/** A meeting will not be held; told within the clerk's transaction of the act. */
public record MeetingCancelled(Meeting meeting) {}
