package dk.raadslag.publication;

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
        @Nullable String openDecision) {}
