package dk.raadslag.journal;

import dk.raadslag.access.Reader;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The record of who did what to what, and when. Nothing in it is ever changed or removed. */
@Component
public class Journal {

    private final JournalTable table;
    private final JsonMapper json;
    private final Clock clock;

    Journal(JournalTable table, JsonMapper json, Clock clock) {
        this.table = table;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes an entry within the clerk's transaction that does the act: both stand or neither does.
     *
     * @param act what was done, such as {@code edition.published}
     * @param subject what it was done to, such as {@code edition:3f2a...}
     * @param detail never the text of a closed item
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Reader actor, String act, String subject, Map<String, ?> detail) {
        table.insert(clock.instant(), actor, act, subject, json.writeValueAsString(detail));
    }
}
