package dk.raadslag.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.stereotype.Component;

/**
 * Who is logged in where. A log-in lasts until it ends, has not been used for the time that a session may rest
 * ({@code server.servlet.session.timeout}), or is a week old; a restart does not end it. What the person may do is not
 * part of it: that is asked of {@link Readers} for every page.
 */
@Component
public class LogIns {

    /** How often it is noted at most that a log-in is used: a write for every page would be many. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    /** However much it is used. */
    private static final Duration LONGEST = Duration.ofDays(7);

    private final Readings readings;
    private final LogInTable table;
    private final Duration rest;
    private final Clock clock;

    LogIns(
            Readings readings,
            LogInTable table,
            @Value("${server.servlet.session.timeout}") @DurationUnit(ChronoUnit.SECONDS) Duration rest,
            Clock clock) {
        if (!rest.isPositive()) throw new IllegalArgumentException("server.servlet.session.timeout is " + rest);
        this.readings = readings;
        this.table = table;
        this.rest = rest;
        this.clock = clock;
    }

    /** Logs somebody with an account in; answers the secret that only their browser keeps. */
    public String begin(long personId) {
        return readings.asClerk(() -> {
            Instant now = clock.instant();
            table.deleteNotSeenSince(now.minus(rest));
            String secret = Secrets.next();
            table.insert(secret, personId, now);
            return secret;
        });
    }

    /** Who is logged in by the secret; empty when nobody is, or has not been here for too long. */
    public Optional<Long> person(String secret) {
        return readings.asClerk(() -> {
            Instant now = clock.instant();
            Optional<LogInTable.Row> found = table.lasting(secret, now.minus(rest), now.minus(LONGEST));
            found.filter(row -> row.seenAt().plus(notedEvery()).isBefore(now)).ifPresent(_ -> table.see(secret, now));
            return found.map(LogInTable.Row::personId);
        });
    }

    private Duration notedEvery() {
        Duration often = rest.dividedBy(10);
        return often.compareTo(NOTED_EVERY) < 0 ? often : NOTED_EVERY;
    }

    /** Logs out; nothing happens when nobody is logged in by the secret. */
    public void end(String secret) {
        readings.asClerk(() -> {
            table.delete(secret);
            return secret;
        });
    }
}
