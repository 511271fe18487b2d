package dk.raadslag.paper;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line about a paper.
 *
 * @param copiedFrom the paper it began as a copy of, or null
 * @param savedAt when somebody last wrote in it
 */
public record PaperSummary(
        long id,
        PaperHead head,
        Set<Long> authors,
        List<Long> committees,
        @Nullable Long copiedFrom,
        Instant savedAt) {}
