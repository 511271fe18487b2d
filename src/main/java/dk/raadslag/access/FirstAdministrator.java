package dk.raadslag.access;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
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

    FirstAdministrator(Readings readings, LogInLinkTable links, People people, Accounts accounts, Clock clock) {
        this.readings = readings;
        this.links = links;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new secret for the link, or empty when there is an administrator. */
    public Optional<String> invite() {
        return readings.asClerk(() -> {
            if (!accounts.noAdministrator()) return Optional.empty();
            String secret = Secrets.next();
            links.insert(secret, "FIRST_ADMINISTRATOR", null, clock.instant().plus(VALID_FOR));
            return Optional.of(secret);
        });
    }

    /** Whether {@link #accept} would take the secret now. */
    public boolean awaits(String secret) {
        return readings.asClerk(
                () -> accounts.noAdministrator() && links.valid(secret, "FIRST_ADMINISTRATOR", clock.instant()));
    }

    /**
     * Makes the person administrator and uses up the secret. Somebody who has the e-mail and an open account already
     * keeps it, and gets the password.
     *
     * @return the account, or empty when the secret is unknown, used or too old, or there is an administrator already
     * @throws WeakPassword when the password is not allowed; the secret can be used again
     * @throws org.springframework.dao.DuplicateKeyException when the account of the e-mail is closed; so can it then
     */
    public Optional<Person> accept(String secret, NewPerson person, String password) {
        return readings.asClerk(() -> {
            boolean taken = links.use(secret, "FIRST_ADMINISTRATOR", clock.instant());
            if (!taken || !accounts.noAdministrator()) return Optional.empty();
            Person administrator =
                    people.byEmail(String.valueOf(person.email())).orElseGet(() -> people.add(person));
            letIn(administrator.id(), password);
            return Optional.of(administrator);
        });
    }

    private void letIn(long personId, String password) {
        Set<Role> roles = EnumSet.of(Role.READER, Role.ADMINISTRATOR);
        Optional<Account> before = accounts.of(personId);
        if (before.isEmpty()) {
            accounts.open(INSTALLATION, personId, password, roles);
            return;
        }
        roles.addAll(before.get().roles());
        accounts.changeRoles(INSTALLATION, personId, roles);
        accounts.setPassword(INSTALLATION, personId, password);
    }
}
