package dk.raadslag.comment;

import java.time.Instant;

/**
 * Somebody has been mentioned and has not read it.
 *
 * @param title of the paper
 * @param by the id of whoever wrote it
 */
public record Mention(long paperId, String title, long threadId, long by, Instant at) {}
