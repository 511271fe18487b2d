package dk.raadslag.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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
    private final AccountTable accounts;
    private final Duration rest;
    private final Clock clock;

    LogIns(
            Readings readings,
            LogInTable table,
            AccountTable accounts,
            @Value("${server.servlet.session.timeout}") @DurationUnit(ChronoUnit.SECONDS) Duration rest,
            Clock clock) {
        if (!rest.isPositive()) throw new IllegalArgumentException("server.servlet.session.timeout is " + rest);
        this.readings = readings;
        this.table = table;
        this.accounts = accounts;
        this.rest = rest;
        this.clock = clock;
    }

    /**
     * Logs somebody in who was let through in another way than by a password.
     *
     * @return the secret that only their browser keeps; empty when the account has been shut meanwhile
     */
    public Optional<String> begin(long personId) {
        return begin(personId, () -> true);
    }

    /**
     * Logs in whoever knew the password.
     *
     * @return the secret that only their browser keeps; empty when the account has been shut meanwhile, or the password
     *     is another by now
     */
    public Optional<String> begin(PasswordProof proof) {
        return begin(proof.personId(), () -> accounts.holds(proof));
    }

    /**
     * What is true of the account is asked while it is held: a log-in either begins first, and ends with the password
     * or the account, or finds that it is too late.
     */
    private Optional<String> begin(long personId, BooleanSupplier stillTrue) {
        return readings.asClerk(() -> {
            accounts.hold(personId);
            if (accounts.openOf(personId).isEmpty() || !stillTrue.getAsBoolean()) return Optional.empty();
            Instant now = clock.instant();
            String secret = Secrets.next();
            table.insert(secret, personId, now);
            table.deleteNotSeenSince(now.minus(rest));
            return Optional.of(secret);
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
