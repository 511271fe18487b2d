package dk.raadslag.proceedings;

import java.time.Instant;

/** That an item came on the floor; it stays there until the next does, or the meeting is closed. */
public record Call(long itemId, Instant at, long by) {}
