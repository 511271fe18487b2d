package dk.raadslag.minutes;

import dk.raadslag.minutes.ItemMinutes.Made;
import dk.raadslag.minutes.Statement.Dissent;
import dk.raadslag.minutes.Statement.Remark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dissents and remarks; one that is taken back is removed by a row of its own. */
@Component
class StatementTable {

    private final JdbcClient jdbc;

    StatementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that were not removed, by item, in the order they were made. */
    Map<Long, List<Made>> of(UUID meetingId) {
        return jdbc
                .sql("""
                        select s.* from item_statement s join item_minutes m using (item_id)
                         where m.meeting_id = ?
                           and not exists (select from item_statement_removal r where r.statement_id = s.id)
                         order by s.id""")
                .param(meetingId)
                .query((row, number) -> Map.entry(row.getLong("item_id"), made(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    long insert(long itemId, Statement statement, Instant at, long by) {
        return jdbc.sql("""
                        insert into item_statement (item_id, kind, person_id, text, at, by)
                        values (:item, :kind, :person, :text, :at, :by) returning id""")
                .param("item", itemId)
                .param("kind", statement instanceof Dissent ? "DISSENT" : "REMARK")
                .param("person", statement.personId())
                .param("text", statement.text())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    /** @return whether it was there to be removed */
    boolean remove(long itemId, long statementId, Instant at, long by) {
        return jdbc.sql("""
                        insert into item_statement_removal (statement_id, at, by)
                        select id, :at, :by from item_statement where id = :statement and item_id = :item
                            on conflict do nothing""")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("statement", statementId)
                        .param("item", itemId)
                        .update()
                == 1;
    }

    private static Made made(ResultSet row) throws SQLException {
        long person = row.getLong("person_id");
        String text = row.getString("text");
        Statement statement =
                row.getString("kind").equals("DISSENT") ? new Dissent(person, text) : new Remark(person, text);
        return new Made(
                row.getLong("id"),
                statement,
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
