package dk.raadslag.minutes;

import dk.raadslag.richtext.RichTextJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The passages of items' minutes as they stand, and every version they have had. */
@Component
class PassageTable {

    private final JdbcClient jdbc;

    PassageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(long itemId, Passage passage, Written written) {}

    List<Row> of(UUID meetingId) {
        return jdbc.sql("""
                        select p.* from item_passage p join item_minutes m using (item_id) where m.meeting_id = ?""").param(meetingId).query(PassageTable::row).list();
    }

    Optional<Written> one(long itemId, Passage passage) {
        return jdbc.sql("select * from item_passage where item_id = ? and passage = ?")
                .params(itemId, passage.name())
                .query(PassageTable::row)
                .optional()
                .map(Row::written);
    }

    /** The versions of a passage, the newest first. */
    List<Written> versions(long itemId, Passage passage) {
        return jdbc.sql("""
                        select * from item_passage_version where item_id = ? and passage = ? order by version desc""").params(itemId, passage.name()).query(PassageTable::row).list().stream()
                .map(Row::written)
                .toList();
    }

    /** Whether this version came by the save of this id. */
    boolean isLatest(long itemId, Passage passage, int version, UUID saveId) {
        return jdbc.sql("""
                        select exists (select from item_passage_version
                         where item_id = ? and passage = ? and version = ? and save_id = ?)""")
                .params(itemId, passage.name(), version, saveId)
                .query(Boolean.class)
                .single();
    }

    void store(Row row, UUID saveId) {
        values(row, jdbc.sql("""
                insert into item_passage (item_id, passage, version, content, saved_at, saved_by)
                values (:item, :passage, :version, :content::jsonb, :at, :by)
                on conflict (item_id, passage) do update
                   set version = excluded.version, content = excluded.content,
                       saved_at = excluded.saved_at, saved_by = excluded.saved_by""")).update();
        values(row, jdbc.sql("""
                insert into item_passage_version (item_id, passage, version, content, saved_at, saved_by, save_id)
                values (:item, :passage, :version, :content::jsonb, :at, :by, :save)""")).param("save", saveId).update();
    }

    private static StatementSpec values(Row row, StatementSpec sql) {
        Written written = row.written();
        return sql.param("item", row.itemId())
                .param("passage", row.passage().name())
                .param("version", written.version())
                .param("content", RichTextJson.write(written.text()))
                .param("at", written.at().atOffset(ZoneOffset.UTC))
                .param("by", written.by());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var written = new Written(
                row.getInt("version"),
                RichTextJson.read(row.getString("content")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getLong("saved_by"));
        return new Row(row.getLong("item_id"), Passage.valueOf(row.getString("passage")), written);
    }
}
