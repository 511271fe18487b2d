package dk.raadslag.agenda;

import dk.raadslag.access.Audience;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OpennessTable {

    private final JdbcClient jdbc;

    OpennessTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest of each item. */
    List<DecidedOpenness> of(Collection<Long> items) {
        return jdbc.sql("""
                        select distinct on (item_id) item_id, closed, at, by from agenda_item_openness
                         where item_id = any(?) order by item_id, id desc""")
                .param(items.toArray(Long[]::new))
                .query((row, n) -> new DecidedOpenness(
                        row.getLong("item_id"),
                        row.getBoolean("closed"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getLong("by")))
                .list();
    }

    void insert(long itemId, boolean closed, Instant at, long by, Audience audience) {
        jdbc.sql("""
                        insert into agenda_item_openness (item_id, closed, at, by, audience, excluded)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(itemId, closed, at.atOffset(ZoneOffset.UTC), by, audience.words(), audience.excludedWords())
                .update();
    }
}
