package dk.raadslag.publication;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * What is left to see of a withdrawn document.
 *
 * @param reason as the administrator wrote it, for all who could read the edition
 */
public record Tombstone(
        UUID documentId,
        EditionAddress address,
        String committee,
        LocalDateTime startsAt,
        boolean timeKnown,
        String reason,
        Instant withdrawnAt) {}
