package dk.raadslag.publication;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
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
    private final EditionTable editions;
    private final WithdrawalTable withdrawals;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publications(
            Readings readings,
            Ledger ledger,
            EditionTable editions,
            WithdrawalTable withdrawals,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.readings = readings;
        this.ledger = ledger;
        this.editions = editions;
        this.withdrawals = withdrawals;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Publishes a meeting's agenda or minutes as a new edition, or finds that the current edition already says exactly
     * this. Whole or not at all.
     */
    public Publishing publish(Reader by, NewEdition draft) {
        return publish(by, draft, clock.instant());
    }

    /** As {@link #publish(Reader, NewEdition)}, for editions that were published at an earlier time. */
    public Publishing publish(Reader by, NewEdition draft, Instant publishedAt) {
        return readings.asClerk(() -> {
            Publishing filed = ledger.file(by.name(), draft, publishedAt);
            if (filed instanceof Publishing.Published published) {
                withdrawals.note(published.editionId(), EditionEvent.What.PUBLISHED, clock.instant());
                journal.write(by, "edition.published", "edition:" + published.editionId(), detail(draft));
                events.publishEvent(new EditionsChanged());
            }
            return filed;
        });
    }

    /** What publishing this content would do; changes nothing. */
    public Publishing foresee(NewEdition draft) {
        return readings.asClerk(() -> ledger.foresee(draft));
    }

    /** Why this reader cannot withdraw; empty when nothing stands in the way. */
    public List<WithdrawalRule> reasonsNotToWithdraw(Reader reader, String reason) {
        return WithdrawalRule.brokenBy(reader, reason);
    }

    /**
     * Withdraws all editions of a document: the address answers with the reason from now on. Minutes take the drafts
     * they were made of with them.
     *
     * @throws WithdrawalRefused with the rules that stand in the way
     */
    public void withdraw(Reader reader, UUID documentId, String reason) {
        List<WithdrawalRule> broken = reasonsNotToWithdraw(reader, reason);
        if (!broken.isEmpty()) throw new WithdrawalRefused(broken);
        withdraw(reader, documentId, reason, clock.instant());
    }

    /** Withdraws what lies at an address, at an earlier time; asks no one's leave. */
    public void withdraw(Reader by, EditionAddress address, String reason, Instant at) {
        UUID documentId = readings.asClerk(() -> editions.current(address))
                .orElseThrow()
                .summary()
                .documentId();
        withdraw(by, documentId, reason, at);
    }

    private void withdraw(Reader by, UUID documentId, String reason, Instant at) {
        readings.asClerk(() -> {
            ledger.queue();
            List<UUID> withdrawn = new ArrayList<>();
            for (UUID document : withdrawals.withDrafts(documentId))
                withdrawn.addAll(withdrawals.withdraw(document, reason.strip(), at, by.name()));
            for (UUID edition : withdrawn) withdrawals.note(edition, EditionEvent.What.WITHDRAWN, clock.instant());
            journal.write(by, "edition.withdrawn", "document:" + documentId, Map.of("reason", reason));
            events.publishEvent(new EditionsChanged());
            return withdrawn;
        });
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
