package dk.raadslag.proceedings;

import dk.raadslag.access.Reader;
import dk.raadslag.meeting.Meeting;

/** The record of a closed meeting has been opened again; told within the clerk's transaction that opens it. */
public record MeetingReopened(Reader by, Meeting meeting) {}
