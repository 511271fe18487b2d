package dk.raadslag.publication;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody is shut out from one item of a meeting with all its papers (inhabilitet, Kommunestyrelsesloven section
 * 14, Forvaltningsloven section 3).
 *
 * @param sourceId the item's id where it was put together; see {@link Exclusions#source(long)}
 * @param personId who is shut out
 * @param by the id of whoever said so
 * @param byRecusal whether it follows a recusal that the meeting noted, and ends with it
 */
public record Exclusion(
        long id,
        UUID meetingId,
        String sourceId,
        long personId,
        String reason,
        Instant at,
        long by,
        boolean byRecusal) {}
