package dk.raadslag.adoption;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody adopted or signed a draft. It holds for that draft alone: one with another word in it takes new ones.
 *
 * @param hash of the draft's edition, which stands in the chain of all editions and cannot be changed unseen
 * @param meetingId the later meeting that adopted it; null in other capacities
 */
public record Adoption(
        long id,
        UUID draftId,
        long personId,
        Capacity capacity,
        Instant at,
        String hash,
        @Nullable UUID meetingId) {}
