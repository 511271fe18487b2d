package dk.raadslag.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a mail, without what it says.
 *
 * @param error why the latest attempt failed, or null
 * @param nextAt when it is tried again, or null
 */
public record Delivery(
        long personId,
        Instant queuedAt,
        int attempts,
        Fate fate,
        @Nullable String error,
        @Nullable Instant nextAt) {

    public enum Fate {
        WAITING,
        SENT,
        /**
         * Raadslag was stopped, or heard no answer, while it was sent; it is not sent again, for it may have arrived.
         */
        UNCERTAIN,
        GIVEN_UP
    }
}
