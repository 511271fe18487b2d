package dk.raadslag.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a paper.
 *
 * @param by the person's id
 * @param approved or else sent back
 * @param reason never empty when it is sent back
 * @param snapshot the paper as it was then
 */
public record Verdict(
        long by, Instant at, boolean approved, @Nullable String reason, Snapshot snapshot) {}
