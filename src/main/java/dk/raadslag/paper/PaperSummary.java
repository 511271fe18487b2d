package dk.raadslag.paper;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A line about a paper.
 *
 * @param savedAt when somebody last wrote in it
 */
public record PaperSummary(long id, PaperHead head, Set<Long> authors, List<Long> committees, Instant savedAt) {}
