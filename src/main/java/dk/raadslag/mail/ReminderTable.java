package dk.raadslag.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ReminderTable {

    private final JdbcClient jdbc;

    ReminderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the person has been reminded of it */
    boolean insert(long personId, String key, Instant at) {
        return jdbc.sql("insert into reminder (person_id, key, at) values (?, ?, ?) on conflict do nothing")
                        .params(personId, key, at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
