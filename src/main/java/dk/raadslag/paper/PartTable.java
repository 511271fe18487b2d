package dk.raadslag.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parts of papers as they stand, each with its version. */
@Component
class PartTable {

    static final String HEAD = "head";

    private final JdbcClient jdbc;

    PartTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param base and current as JSON: a text, or the head; so are the changes that lead from one to the other */
    record Row(
            long paperId,
            String part,
            int version,
            String base,
            String current,
            String changes,
            Instant savedAt,
            long savedBy) {}

    /** @param head as JSON */
    record Opening(long paperId, String head, Instant savedAt) {}

    List<Row> of(Collection<Long> papers) {
        return jdbc.sql("select * from paper_part where paper_id = any(?)")
                .param(papers.toArray(Long[]::new))
                .query(PartTable::row)
                .list();
    }

    /**
     * What every paper says of itself, and when somebody last wrote in any of its parts; those written in last first.
     */
    List<Opening> openings() {
        return jdbc.sql("""
                select head.paper_id, head.current, written.at
                  from paper_part head
                  join (select paper_id, max(saved_at) as at from paper_part group by paper_id) written using (paper_id)
                 where head.part = 'head' order by written.at desc, head.paper_id desc""")
                .query((row, n) -> new Opening(row.getLong("paper_id"), row.getString("current"), instant(row, "at")))
                .list();
    }

    Optional<Row> one(long paperId, String part) {
        return jdbc.sql("select * from paper_part where paper_id = ? and part = ?")
                .params(paperId, part)
                .query(PartTable::row)
                .optional();
    }

    /** Writes the part as its version says. */
    void store(Row row) {
        jdbc.sql("""
                insert into paper_part (paper_id, part, version, base, current, changes, saved_at, saved_by)
                values (:paper, :part, :version, :base::jsonb, :current::jsonb, :changes::jsonb, :at, :by)
                on conflict (paper_id, part) do update
                   set version = excluded.version, base = excluded.base, current = excluded.current,
                       changes = excluded.changes,
                       saved_at = excluded.saved_at, saved_by = excluded.saved_by""")
                .param("paper", row.paperId())
                .param("part", row.part())
                .param("version", row.version())
                .param("base", row.base())
                .param("current", row.current())
                .param("changes", row.changes())
                .param("at", row.savedAt().atOffset(ZoneOffset.UTC))
                .param("by", row.savedBy())
                .update();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getLong("paper_id"),
                row.getString("part"),
                row.getInt("version"),
                row.getString("base"),
                row.getString("current"),
                row.getString("changes"),
                instant(row, "saved_at"),
                row.getLong("saved_by"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
