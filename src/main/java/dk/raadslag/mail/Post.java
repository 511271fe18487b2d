package dk.raadslag.mail;

import dk.raadslag.access.Account;
import dk.raadslag.access.Accounts;
import dk.raadslag.web.Vocabulary;
import dk.raadslag.web.Words;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where mail is handed in. A letter lies in the outbox when the act it tells of is done, in the same transaction: both
 * stand or neither does. It goes out by itself a little later, once, and is tried again while the mail server is away.
 *
 * <p>To use it from another module, inside the clerk's transaction of the act:
 *
 * <pre>{@code
 * post.tell(personId, words -> Letter.about(
 *         words.text("approval.mail.mentioned.subject", by, name),
 *         words.text("approval.mail.mentioned.lead", by),
 *         name,
 *         "/sager/7"));
 * }</pre>
 *
 * <p>Whoever writes the letter sees to it that the person may read what the path leads to, and that nothing stands in
 * it that outsiders may not see: of a closed case its number, never its title; see {@link Letter}.
 */
@Component
public class Post {

    private final Accounts accounts;
    private final MailChoices choices;
    private final OutboxTable outbox;
    private final KeptNews kept;
    private final Vocabulary vocabulary;
    private final Clock clock;

    Post(
            Accounts accounts,
            MailChoices choices,
            OutboxTable outbox,
            KeptNews kept,
            Vocabulary vocabulary,
            Clock clock) {
        this.accounts = accounts;
        this.choices = choices;
        this.outbox = outbox;
        this.kept = kept;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /**
     * Tells somebody what has just happened, if they want mail at once and have an open account with an address.
     *
     * @param news written in the person's language
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(long personId, Function<Words, Letter> news) {
        MailChoice choice = choices.of(personId);
        if (choice.pace() == Pace.AT_ONCE && hasAddress(personId)) queue(personId, choice, news);
    }

    /**
     * As {@link #tell}, for news that stands nowhere else in the digest: whoever wants only that has it there, as the
     * letter's subject and what it links to.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(long personId, Function<Words, Letter> news) {
        MailChoice choice = choices.of(personId);
        if (choice.pace() == Pace.DIGEST)
            kept.keep(personId, news.apply(vocabulary.in(choice.language())), clock.instant());
        else tell(personId, news);
    }

    /** When the person wants meetings in their calendar. */
    public Invitations invitations(long personId) {
        return choices.of(personId).invitations();
    }

    /**
     * Tells somebody's calendar of a meeting, if they want mail at all and have an open account with an address.
     *
     * @return whether they are told
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean invite(long personId, Function<Words, Letter> invitation) {
        boolean told = reaches(personId);
        if (told) queue(personId, choices.of(personId), invitation);
        return told;
    }

    /** Whether anything that is announced comes to the person, at once or in a digest. */
    public boolean reaches(long personId) {
        return choices.of(personId).pace() != Pace.NONE && hasAddress(personId);
    }

    void queue(long personId, MailChoice choice, Function<Words, Letter> letter) {
        outbox.insert(personId, choice.language(), letter.apply(vocabulary.in(choice.language())), clock.instant());
    }

    private boolean hasAddress(long personId) {
        return accounts.of(personId).map(Account::email).isPresent();
    }
}
