package dk.raadslag.journal;

import dk.raadslag.access.Reader;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JournalTable {

    private final JdbcClient jdbc;

    JournalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Instant at, Reader actor, String act, String subject, String detail) {
        jdbc.sql("""
                insert into audit_entry (at, actor, person_id, act, subject, detail)
                values (:at, :actor, :person, :act, :subject, :detail::jsonb)""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", actor.name())
                .param("person", actor.personId())
                .param("act", act)
                .param("subject", subject)
                .param("detail", detail)
                .update();
    }
}
