package dk.raadslag.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Secrets of log-ins, kept as their hashes. */
@Component
class LogInTable {

    private final JdbcClient jdbc;

    LogInTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose log-in it is and when it was last noted as used. */
    record Row(long personId, Instant seenAt) {}

    void insert(String secret, long personId, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into log_in (secret_hash, person_id, begun_at, seen_at) values (?, ?, ?, ?)")
                .params(Secrets.hash(secret), personId, at, at)
                .update();
    }

    /** Empty when it was seen or begun too long ago. */
    Optional<Row> lasting(String secret, Instant seen, Instant begun) {
        return jdbc.sql("select * from log_in where secret_hash = ? and seen_at > ? and begun_at > ?")
                .params(Secrets.hash(secret), seen.atOffset(ZoneOffset.UTC), begun.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Row(
                        row.getLong("person_id"),
                        row.getObject("seen_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void see(String secret, Instant now) {
        jdbc.sql("update log_in set seen_at = ? where secret_hash = ?")
                .params(now.atOffset(ZoneOffset.UTC), Secrets.hash(secret))
                .update();
    }

    void delete(String secret) {
        jdbc.sql("delete from log_in where secret_hash = ?")
                .param(Secrets.hash(secret))
                .update();
    }

    void deleteOf(long personId) {
        jdbc.sql("delete from log_in where person_id = ?").param(personId).update();
    }

    void deleteNotSeenSince(Instant earliest) {
        jdbc.sql("delete from log_in where seen_at <= ?")
                .param(earliest.atOffset(ZoneOffset.UTC))
                .update();
    }
}
