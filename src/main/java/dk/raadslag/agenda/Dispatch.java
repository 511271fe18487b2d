package dk.raadslag.agenda;

import dk.raadslag.publication.EditionKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an agenda was sent out.
 *
 * @param by the id of the secretary who sent it
 * @param lateReason why it could not wait, when it was sent later than the law lets it; else null
 */
public record Dispatch(
        long id,
        UUID meetingId,
        EditionKind kind,
        UUID editionId,
        Instant at,
        long by,
        @Nullable String lateReason) {}
