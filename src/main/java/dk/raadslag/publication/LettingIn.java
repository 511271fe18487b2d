package dk.raadslag.publication;

import dk.raadslag.access.Reader;
import dk.raadslag.meeting.Meeting;

/** Somebody is being let back in to an item; told within the clerk's transaction that does it, before it has. */
public record LettingIn(Reader by, Meeting meeting, Exclusion exclusion) {}
