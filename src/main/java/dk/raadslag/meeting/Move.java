package dk.raadslag.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A meeting was given another time or place.
 *
 * @param reason as shown to everyone who may know of the meeting
 * @param by null for a program
 */
public record Move(
        Slot from, Slot to, String reason, @Nullable Long by, Instant at) {}
