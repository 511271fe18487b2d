package dk.raadslag.manuscript;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that were handed in for papers, each kept once. */
@Component
class ReturnTable {

    private final JdbcClient jdbc;

    ReturnTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param takenAt when it was taken last, or null */
    record Row(UUID id, String name, byte[] bytes, @Nullable Instant takenAt) {}

    /** Returns the id it is kept by, which is an earlier one when the same file was handed in before; as a clerk. */
    UUID store(long paperId, HandedIn file, Instant at, long by) {
        jdbc.sql("""
                insert into manuscript_return (id, paper_id, sha256, name, bytes, at, by)
                values (:id, :paper, :sha, :name, :bytes, :at, :by) on conflict do nothing""")
                .param("id", UUID.randomUUID())
                .param("paper", paperId)
                .param("sha", file.sha256())
                .param("name", file.name())
                .param("bytes", file.bytes())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        return jdbc.sql("select id from manuscript_return where paper_id = ? and sha256 = ?")
                .params(paperId, file.sha256())
                .query(UUID.class)
                .single();
    }

    long count(long paperId) {
        return jdbc.sql("select count(*) from manuscript_return where paper_id = ?")
                .param(paperId)
                .query(Long.class)
                .single();
    }

    Optional<Row> one(long paperId, UUID id) {
        return jdbc.sql("""
                select id, name, bytes, (select max(at) from manuscript_taking where return_id = id) as taken_at
                  from manuscript_return where paper_id = ? and id = ?""")
                .params(paperId, id)
                .query((row, n) -> {
                    OffsetDateTime taken = row.getObject("taken_at", OffsetDateTime.class);
                    return new Row(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            row.getBytes("bytes"),
                            taken == null ? null : taken.toInstant());
                })
                .optional();
    }

    void take(UUID id, Instant at, long by) {
        jdbc.sql("insert into manuscript_taking (return_id, at, by) values (?, ?, ?)")
                .params(id, at.atOffset(ZoneOffset.UTC), by)
                .update();
    }
}
