package dk.raadslag.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Who may log in, and as what. Each act is a clerk's, inside the transaction of its caller or one of its own. */
@Component
public class Accounts {

    private final Readings readings;
    private final AccountTable table;
    private final LogInTable logIns;
    private final People people;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Accounts(
            Readings readings,
            AccountTable table,
            LogInTable logIns,
            People people,
            PasswordEncoder encoder,
            ApplicationEventPublisher news,
            Clock clock) {
        this.readings = readings;
        this.table = table;
        this.logIns = logIns;
        this.people = people;
        this.encoder = encoder;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Writes somebody down and lets them in; they choose a password by a link of {@link PasswordLinks}.
     *
     * @throws AccountRefused when the e-mail is another's
     */
    public Person letIn(Reader actor, NewPerson newcomer, Set<Role> roles) {
        return readings.asClerk(() -> {
            boolean taken =
                    newcomer.email() != null && people.byEmail(newcomer.email()).isPresent();
            if (taken) throw new AccountRefused(List.of(AccountRule.EMAIL_TAKEN));
            Person person = people.add(newcomer);
            open(actor, person.id(), null, roles);
            return person;
        });
    }

    /**
     * Lets a person in.
     *
     * @param password null for one who comes in another way, as by the municipality's own log-in
     * @throws WeakPassword when the password is not allowed
     * @throws org.springframework.dao.DuplicateKeyException when the person has an account already
     */
    public void open(Reader actor, long personId, @Nullable String password, Set<Role> roles) {
        @Nullable String hash = password == null ? null : hash(password);
        clerk(new AccountOpened(actor, personId, roles), () -> {
            table.insert(personId, hash, clock.instant());
            table.insertRoles(personId, roles);
        });
    }

    /** Why the account cannot have these roles and no others; empty when nothing stands in the way. */
    public List<AccountRule> reasonsNotToHave(Account account, Set<Role> roles) {
        return AccountRule.againstRoles(account, all(), roles);
    }

    /** Why this reader cannot close the account; empty when nothing stands in the way. */
    public List<AccountRule> reasonsNotToClose(Reader actor, Account account, String reason) {
        return AccountRule.againstClosing(actor, account, all(), reason);
    }

    /**
     * Gives the account these roles and no others; they count from the next page on.
     *
     * @throws AccountRefused when nobody would be administrator any more
     */
    public void changeRoles(Reader actor, long personId, Set<Role> roles) {
        clerk(new RolesChanged(actor, personId, roles), () -> {
            table.lockRoles();
            refuse(of(personId).map(account -> reasonsNotToHave(account, roles)));
            table.deleteRoles(personId);
            table.insertRoles(personId, roles);
        });
    }

    /**
     * Sets another password; whoever is logged in by the one before is so no longer.
     *
     * @throws WeakPassword when the password is not allowed
     */
    public void setPassword(Reader actor, long personId, String password) {
        String hash = hash(password);
        clerk(new PasswordSet(actor, personId), () -> {
            table.hold(personId);
            table.updatePassword(personId, hash);
            logIns.deleteOf(personId);
        });
    }

    /**
     * Shuts the account for good; whoever is logged in with it is out at the next page.
     *
     * @throws AccountRefused when it is the actor's own or the last administrator's, or no reason is given
     */
    public void close(Reader actor, long personId, String reason) {
        clerk(new AccountClosed(actor, personId, reason), () -> {
            table.lockRoles();
            table.hold(personId);
            refuse(of(personId).map(account -> reasonsNotToClose(actor, account, reason)));
            table.insertClosure(personId, clock.instant(), reason.strip());
            logIns.deleteOf(personId);
        });
    }

    private static void refuse(Optional<List<AccountRule>> broken) {
        broken.filter(rules -> !rules.isEmpty()).ifPresent(rules -> {
            throw new AccountRefused(rules);
        });
    }

    /** Notes that somebody came in. */
    public void loggedIn(Reader reader) {
        clerk(new LoggedIn(reader), () -> {});
    }

    /** The open accounts by name. */
    public List<Account> all() {
        return readings.asClerk(table::open);
    }

    /** The people with open accounts that have the role, by name. */
    public List<Person> having(Role role) {
        return all().stream()
                .filter(account -> account.roles().contains(role))
                .map(Account::person)
                .toList();
    }

    /** Whether nobody has ever been let in. */
    public boolean none() {
        return readings.asClerk(table::none);
    }

    /** Whether nobody can let others in. */
    public boolean noAdministrator() {
        return readings.asClerk(table::noAdministrator);
    }

    /** The open account of a person, if there is one. */
    public Optional<Account> of(long personId) {
        return readings.asClerk(() -> table.openOf(personId));
    }

    private String hash(String password) {
        WeakPassword.refuse(password);
        return String.valueOf(encoder.encode(password));
    }

    private void clerk(Object event, Runnable act) {
        readings.asClerk(() -> {
            act.run();
            news.publishEvent(event);
            return event;
        });
    }
}
