package dk.raadslag.agenda;

import dk.raadslag.access.Audience;
import dk.raadslag.agenda.AgendaTable.Stamp;
import dk.raadslag.publication.ClosedFace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
                        select * from agenda_item_openness o
                         where item_id = any(?) and closed is not null
                           and not exists (
                             select from agenda_item_openness l where l.item_id = o.item_id and l.id > o.id)""")
                .param(items.toArray(Long[]::new))
                .query((row, n) -> new DecidedOpenness(
                        row.getLong("item_id"),
                        row.getBoolean("closed"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getLong("by"),
                        face(row)))
                .list();
    }

    /** The ids of those that were closed at some time, also when that was taken back. */
    List<Long> everClosed(Collection<Long> items) {
        return jdbc.sql("select distinct item_id from agenda_item_openness where item_id = any(?) and closed")
                .param(items.toArray(Long[]::new))
                .query((row, number) -> row.getLong("item_id"))
                .list();
    }

    private static @Nullable ClosedFace face(ResultSet row) throws SQLException {
        String title = row.getString("neutral_title");
        return title == null ? null : new ClosedFace(title, row.getString("closure_reason"), null);
    }

    void takeBack(long itemId, Stamp by, Audience audience) {
        jdbc.sql("insert into agenda_item_openness (item_id, at, by, audience, excluded) values (?, ?, ?, ?, ?)")
                .params(itemId, by.at().atOffset(ZoneOffset.UTC), by.by(), audience.words(), audience.excludedWords())
                .update();
    }

    void insert(DecidedOpenness decided, Audience audience) {
        ClosedFace face = decided.face();
        jdbc.sql("""
                        insert into agenda_item_openness
                            (item_id, closed, at, by, neutral_title, closure_reason, audience, excluded)
                        values (:item, :closed, :at, :by, :title, :reason, :audience, :excluded)""")
                .param("item", decided.itemId())
                .param("closed", decided.closed())
                .param("at", decided.at().atOffset(ZoneOffset.UTC))
                .param("by", decided.by())
                .param("title", face == null ? null : face.neutralTitle())
                .param("reason", face == null ? null : face.closureReason())
                .param("audience", audience.words())
                .param("excluded", audience.excludedWords())
                .update();
    }
}
