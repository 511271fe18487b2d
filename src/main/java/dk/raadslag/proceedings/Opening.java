package dk.raadslag.proceedings;

import java.time.Instant;

/** That a meeting was opened. */
public record Opening(Instant at, long by) {}
