package dk.raadslag.adoption;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a draft became the minutes.
 *
 * @param missingReason why it was not waited for those whose signature is missing, or null
 */
public record Release(
        UUID draftId,
        UUID editionId,
        Instant at,
        long by,
        @Nullable String missingReason) {}
