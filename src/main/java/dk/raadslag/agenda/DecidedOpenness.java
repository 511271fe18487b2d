package dk.raadslag.agenda;

import dk.raadslag.publication.ClosedFace;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting decided about the doors for one item; what was planned stands in the case.
 *
 * @param by the id of whoever recorded it
 * @param face what outsiders are told of an item that was sent out open and then closed, without the decision; or null
 */
public record DecidedOpenness(
        long itemId,
        boolean closed,
        Instant at,
        long by,
        @Nullable ClosedFace face) {}
