package dk.raadslag.proceedings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item as the meeting goes through it.
 *
 * @param number null when it was taken off the agenda after it had been on the floor
 * @param planned how many minutes it is thought to take, or null
 * @param calledAt when it came on the floor first, or null
 */
public record FloorItem(
        long id,
        @Nullable Integer number,
        @Nullable Integer planned,
        @Nullable Instant calledAt) {}
