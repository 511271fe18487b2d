package dk.raadslag.publication;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What those outside may see of a closed item (Kommunestyrelsesloven section 10).
 *
 * @param neutralTitle a title that gives nothing away
 * @param closureReason why the doors were closed, or null when not stated
 * @param openDecision what may be told of the decision, or null
 */
public record ClosedFace(
        String neutralTitle,
        @Nullable String closureReason,
        @Nullable String openDecision) {

    /** Whether the reason says itself that the doors were closed. */
    public boolean saysBehindClosedDoors() {
        return closureReason != null && closureReason.toLowerCase(Locale.ROOT).contains("lukkede døre");
    }
}
