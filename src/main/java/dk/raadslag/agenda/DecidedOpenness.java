package dk.raadslag.agenda;

import java.time.Instant;

/**
 * What a meeting decided about the doors for one item; what was planned stands in the case.
 *
 * @param by the id of whoever recorded it
 */
public record DecidedOpenness(long itemId, boolean closed, Instant at, long by) {}
