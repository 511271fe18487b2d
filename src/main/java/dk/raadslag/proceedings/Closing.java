package dk.raadslag.proceedings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a meeting was closed.
 *
 * @param reopening that what was recorded was opened again for changes, or null
 */
public record Closing(
        long id, Instant at, long by, @Nullable Reopening reopening) {

    /**
     * That what was recorded of a closed meeting was opened again.
     *
     * @param reason empty for those it is not told: all but the meeting's recorders
     */
    public record Reopening(Instant at, long by, String reason) {}
}
