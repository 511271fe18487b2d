package dk.raadslag.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How an empty installation gets its first administrator: by a link that works once, for a day, until there is one. */
@Component
public class FirstAdministrator {

    private static final Duration VALID_FOR = Duration.ofHours(24);
    private static final Reader INSTALLATION = Reader.program("installation");

    private final Readings readings;
    private final LogInLinkTable links;
    private final People people;
    private final Accounts accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FirstAdministrator(Readings readings, LogInLinkTable links, People people, Accounts accounts, Clock clock) {
        this.readings = readings;
        this.links = links;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new secret for the link, or empty when somebody has already been let in. */
    public Optional<String> invite() {
        return readings.asClerk(() -> {
            if (!accounts.none()) return Optional.empty();
            byte[] secret = new byte[32];
            random.nextBytes(secret);
            String word = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
            links.insert(word, "FIRST_ADMINISTRATOR", clock.instant().plus(VALID_FOR));
            return Optional.of(word);
        });
    }

    /** Whether {@link #accept} would take the secret now. */
    public boolean awaits(String secret) {
        return readings.asClerk(() -> accounts.none() && links.valid(secret, "FIRST_ADMINISTRATOR", clock.instant()));
    }

    /**
     * Makes the person administrator and uses up the secret.
     *
     * @return the account, or empty when the secret is unknown, used or too old, or there is an administrator already
     * @throws WeakPassword when the password is not allowed; the secret can be used again
     */
    public Optional<Person> accept(String secret, NewPerson person, String password) {
        return readings.asClerk(() -> {
            boolean taken = links.use(secret, "FIRST_ADMINISTRATOR", clock.instant());
            if (!taken || !accounts.none()) return Optional.empty();
            Person administrator = people.add(person);
            accounts.open(INSTALLATION, administrator.id(), password, Set.of(Role.READER, Role.ADMINISTRATOR));
            return Optional.of(administrator);
        });
    }
}
