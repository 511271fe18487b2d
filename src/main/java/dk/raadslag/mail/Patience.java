package dk.raadslag.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long a mail is tried, and how often. */
final class Patience {

    /** News older than this helps nobody; the digests have told of what still waits. */
    static final Duration KEPT = Duration.ofDays(3);

    /** An attempt that takes longer was cut off. */
    static final Duration DOUBT = Duration.ofHours(1);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    private Patience() {}

    /** When to try again after so many attempts; empty when it is to be given up. */
    static Optional<Instant> next(QueuedMail mail, int attempts, Instant now) {
        Instant next = now.plus(PAUSES.get(Math.min(attempts, PAUSES.size()) - 1));
        return next.isBefore(mail.queuedAt().plus(KEPT)) ? Optional.of(next) : Optional.empty();
    }
}
