package dk.raadslag.publication;

import dk.raadslag.access.Reader;
import dk.raadslag.meeting.Meeting;

/** Somebody is being shut out from an item; told within the clerk's transaction that does it, before it has. */
public record ShuttingOut(Reader by, Meeting meeting, Recusal recusal) {}
