package dk.raadslag.publication;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Making editions and withdrawing them. What this returns is on disk. */
@Component
public class Publications {

    private final Readings readings;
    private final Ledger ledger;
    private final WithdrawalTable withdrawals;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publications(
            Readings readings,
            Ledger ledger,
            WithdrawalTable withdrawals,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.readings = readings;
        this.ledger = ledger;
        this.withdrawals = withdrawals;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Publishes a meeting's agenda or minutes as a new edition, or finds that the current edition already says exactly
     * this. Whole or not at all.
     */
    public Publishing publish(NewEdition draft) {
        return publish(draft, clock.instant());
    }

    /** As {@link #publish(NewEdition)}, for editions that were published at an earlier time. */
    public Publishing publish(NewEdition draft, Instant publishedAt) {
        Publishing publishing = readings.asClerk(() -> {
            Publishing filed = ledger.file(draft, publishedAt);
            if (filed instanceof Publishing.Published published) {
                withdrawals.note(published.editionId(), EditionEvent.What.PUBLISHED, clock.instant());
                journal.write(
                        draft.publishedBy(), "edition.published", "edition:" + published.editionId(), detail(draft));
            }
            return filed;
        });
        if (publishing instanceof Publishing.Published) events.publishEvent(new EditionsChanged());
        return publishing;
    }

    /** Why this reader cannot withdraw; empty when nothing stands in the way. */
    public List<WithdrawalRule> reasonsNotToWithdraw(Reader reader, String reason) {
        return WithdrawalRule.brokenBy(reader, reason);
    }

    /**
     * Withdraws all editions of a document: the address answers with the reason from now on.
     *
     * @throws WithdrawalRefused with the rules that stand in the way
     */
    public void withdraw(Reader reader, UUID documentId, String reason) {
        List<WithdrawalRule> broken = reasonsNotToWithdraw(reader, reason);
        if (!broken.isEmpty()) throw new WithdrawalRefused(broken);
        withdraw(reader.name(), documentId, reason.strip(), clock.instant());
    }

    /** As {@link #withdraw(Reader, UUID, String)}, by the system itself and at an earlier time. */
    public void withdraw(String by, UUID documentId, String reason, Instant at) {
        readings.asClerk(() -> {
            List<UUID> withdrawn = withdrawals.withdraw(documentId, reason, at, by);
            for (UUID edition : withdrawn) withdrawals.note(edition, EditionEvent.What.WITHDRAWN, clock.instant());
            journal.write(by, "edition.withdrawn", "document:" + documentId, Map.of("reason", reason));
            return withdrawn;
        });
        events.publishEvent(new EditionsChanged());
    }

    private static Map<String, Object> detail(NewEdition draft) {
        return Map.of(
                "kind", draft.content().kind(),
                "committee", draft.content().head().committee(),
                "date", draft.content().head().date().toString(),
                "items", draft.content().items().size());
    }

    /** Whether this role may withdraw at all. */
    static boolean mayWithdraw(Reader reader) {
        return reader.is(Role.ADMINISTRATOR);
    }
}
