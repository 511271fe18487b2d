package dk.raadslag.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How somebody with an account chooses a password: by a link that an administrator hands over. */
@Component
public class PasswordLinks {

    public static final Duration VALID_FOR = Duration.ofDays(7);

    private static final String PURPOSE = "SET_PASSWORD";

    private final Readings readings;
    private final LogInLinkTable links;
    private final Accounts accounts;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    PasswordLinks(
            Readings readings, LogInLinkTable links, Accounts accounts, ApplicationEventPublisher news, Clock clock) {
        this.readings = readings;
        this.links = links;
        this.accounts = accounts;
        this.news = news;
        this.clock = clock;
    }

    /**
     * A new secret for the link. Links made for the person before are of no use any more.
     *
     * @throws IllegalArgumentException when the person has no open account
     */
    public String make(Reader actor, long personId) {
        return readings.asClerk(() -> {
            if (accounts.of(personId).isEmpty()) throw new IllegalArgumentException("No account: " + personId);
            String secret = Secrets.next();
            links.spend(personId, PURPOSE, clock.instant());
            links.insert(secret, PURPOSE, personId, clock.instant().plus(VALID_FOR));
            news.publishEvent(new PasswordLinkMade(actor, personId));
            return secret;
        });
    }

    /** Whose password {@link #setPassword} would set now; empty when the secret is unknown, used or too old. */
    public Optional<Person> owner(String secret) {
        return readings.asClerk(() -> links.person(secret, PURPOSE, clock.instant())
                .flatMap(accounts::of)
                .map(Account::person));
    }

    /**
     * Sets the password and uses up the secret.
     *
     * @return whether the secret was good
     * @throws WeakPassword when the password is not allowed; the secret can be used again
     */
    public boolean setPassword(String secret, String password) {
        return readings.asClerk(() -> {
            Optional<Person> owner = owner(secret);
            if (owner.isEmpty() || !links.use(secret, PURPOSE, clock.instant())) return false;
            accounts.setPassword(self(owner.get()), owner.get().id(), password);
            return true;
        });
    }

    private static Reader self(Person person) {
        return new Reader(person.id(), person.name(), Set.of(), Set.of(Token.PUBLIC));
    }
}
