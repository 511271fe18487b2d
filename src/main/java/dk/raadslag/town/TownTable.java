package dk.raadslag.town;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mark the town leaves in the database it is built in. */
@Component
class TownTable {

    private final JdbcClient jdbc;

    TownTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean built() {
        return jdbc.sql("select exists (select from town)").query(Boolean.class).single();
    }

    void insert(Instant at) {
        jdbc.sql("insert into town (built_at) values (?)")
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
