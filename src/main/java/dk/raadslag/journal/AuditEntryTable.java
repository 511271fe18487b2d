package dk.raadslag.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** The table of journal entries. */
@Component
class AuditEntryTable {

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    AuditEntryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Instant at, String actor, String act, String subject, Map<String, ?> detail) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A journal entry is written in the transaction of its act");
        }
        jdbc.sql("""
                        insert into audit_entry (at, actor, act, subject, detail)
                        values (:at, :actor, :act, :subject, :detail::jsonb)
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .param("act", act)
                .param("subject", subject)
                .param("detail", json.writeValueAsString(detail))
                .update();
    }
}
