package dk.raadslag.agenda;

import dk.raadslag.publication.EditionKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an agenda was sent out.
 *
 * @param ordinal 1, or which of several supplementary agendas of the meeting it is
 * @param by the id of the secretary who sent it
 * @param lateReason why it could not wait, when it was sent later than the law lets it; else null
 */
public record Dispatch(
        long id,
        UUID meetingId,
        EditionKind kind,
        int ordinal,
        UUID editionId,
        Instant at,
        long by,
        @Nullable String lateReason) {}
