package dk.raadslag.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a paper.
 *
 * @param by the person's id
 * @param insteadOf the id of the absent one it was said for, or null when it was said for oneself
 * @param approved or else sent back
 * @param reason never empty when it is sent back
 * @param suggestions how many changes whoever said it had proposed that nobody had answered
 * @param snapshot the paper as it was then
 */
public record Verdict(
        long by,
        @Nullable Long insteadOf,
        Instant at,
        boolean approved,
        @Nullable String reason,
        int suggestions,
        Snapshot snapshot) {

    public boolean withSuggestions() {
        return approved && suggestions > 0;
    }
}
