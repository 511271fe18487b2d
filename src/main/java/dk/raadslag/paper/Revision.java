package dk.raadslag.paper;

import java.time.Instant;

/**
 * One sitting of one author at one part of a paper, as the part was when it ended.
 *
 * @param part a field's key, or {@code head}
 * @param version the part's version when the sitting ended
 * @param author the person's id
 */
public record Revision(long id, String part, int version, long author, Instant begunAt, Instant savedAt) {}
