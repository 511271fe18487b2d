package dk.raadslag.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A meeting will not be held.
 *
 * @param reason as shown to everyone who may know of the meeting
 * @param by null for a program
 */
public record Cancellation(String reason, @Nullable Long by, Instant at) {}
