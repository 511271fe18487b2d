package dk.raadslag.paper;

import java.time.Instant;

/**
 * That somebody decided that a paper is to be treated behind closed doors; the meeting may decide otherwise.
 *
 * @param by the person's id
 */
public record PlannedClosing(long by, Instant at) {}
