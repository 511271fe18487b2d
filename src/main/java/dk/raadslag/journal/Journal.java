package dk.raadslag.journal;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The journal of acts. An entry is written in the transaction of the act: both stand, or neither. */
@Component
public class Journal {

    private final AuditEntryTable entries;
    private final Clock clock;

    Journal(AuditEntryTable entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Writes an entry.
     *
     * @param actor who did it, by name
     * @param act what was done, such as {@code edition.withdrawn}
     * @param subject what it was done to, such as {@code document:9f1c...}
     * @throws IllegalStateException outside a transaction
     */
    public void write(String actor, String act, String subject, Map<String, ?> detail) {
        entries.insert(clock.instant(), actor, act, subject, detail);
    }
}
