package dk.raadslag.proceedings;

import dk.raadslag.access.Reader;
import dk.raadslag.meeting.Meeting;

/** A meeting has been closed; told within the clerk's transaction that closes it. */
public record MeetingClosed(Reader by, Meeting meeting) {}
