package dk.raadslag.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an item was put off and comes again.
 *
 * @param itemId the item that was put off
 * @param fromMeeting the meeting that put it off
 * @param toMeeting the later meeting it was put off to, or null for the committee's next ordinary one
 */
public record Postponement(
        long id, long itemId, UUID fromMeeting, @Nullable UUID toMeeting) {}
