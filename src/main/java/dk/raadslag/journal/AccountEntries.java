package dk.raadslag.journal;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.AccountClosed;
import dk.raadslag.access.AccountOpened;
import dk.raadslag.access.LoggedIn;
import dk.raadslag.access.PasswordLinkMade;
import dk.raadslag.access.PasswordSet;
import dk.raadslag.access.RolesChanged;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to accounts, written down while it happens. */
@Component
class AccountEntries {

    private final Journal journal;

    AccountEntries(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(AccountOpened event) {
        journal.write(event.actor(), "account.opened", person(event.personId()), Map.of("roles", event.roles()));
    }

    @EventListener
    void on(RolesChanged event) {
        journal.write(event.actor(), "account.roles-changed", person(event.personId()), Map.of("roles", event.roles()));
    }

    @EventListener
    void on(PasswordLinkMade event) {
        journal.write(event.actor(), "account.password-link-made", person(event.personId()), Map.of());
    }

    @EventListener
    void on(PasswordSet event) {
        journal.write(event.actor(), "account.password-set", person(event.personId()), Map.of());
    }

    @EventListener
    void on(AccountClosed event) {
        journal.write(event.actor(), "account.closed", person(event.personId()), Map.of("reason", event.reason()));
    }

    @EventListener
    void on(LoggedIn event) {
        journal.write(
                event.actor(),
                "account.logged-in",
                person(requireNonNull(event.actor().personId())),
                Map.of());
    }

    private static String person(long id) {
        return "person:" + id;
    }
}
