package dk.raadslag.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Counts the tries to log in, for each e-mail and for each address they come from, whether or not anybody has the
 * e-mail.
 */
@Component
class LogInAttempts {

    static final int PER_EMAIL = 5;

    /** A whole town hall may come from one address. */
    static final int PER_ADDRESS = 100;

    static final Duration WINDOW = Duration.ofMinutes(15);

    /** Somebody who tries a new e-mail each time fills no more memory than this; the oldest are forgotten first. */
    private static final int MOST_KEYS = 20_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> tries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST_KEYS;
        }
    };

    LogInAttempts(Clock clock) {
        this.clock = clock;
    }

    /** Counts a try before it is made, so that many at once count too; how long to wait when it is one too many. */
    synchronized Optional<Duration> begin(String email, String address) {
        Instant now = clock.instant();
        Deque<Instant> ofEmail = recent(emailKey(email), now);
        Deque<Instant> ofAddress = recent(addressKey(address), now);
        if (ofEmail.size() >= PER_EMAIL) return wait(ofEmail, now);
        if (ofAddress.size() >= PER_ADDRESS) return wait(ofAddress, now);
        ofEmail.add(now);
        ofAddress.add(now);
        return Optional.empty();
    }

    private Deque<Instant> recent(String key, Instant now) {
        Deque<Instant> all = tries.computeIfAbsent(key, unused -> new ArrayDeque<>());
        all.removeIf(each -> !each.isAfter(now.minus(WINDOW)));
        return all;
    }

    private static Optional<Duration> wait(Deque<Instant> tries, Instant now) {
        return Optional.of(Duration.between(now, tries.getFirst().plus(WINDOW)));
    }

    /** The right password makes up for the wrong ones with that e-mail, and is itself no try of the address. */
    synchronized void succeeded(String email, String address) {
        tries.remove(emailKey(email));
        recent(addressKey(address), clock.instant()).pollLast();
    }

    private static String emailKey(String email) {
        return "email " + email.strip().toLowerCase(Locale.ROOT);
    }

    private static String addressKey(String address) {
        return "address " + address;
    }
}
