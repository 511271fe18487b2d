package dk.raadslag.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Secrets of links, kept as their hashes. */
@Component
class LogInLinkTable {

    private final JdbcClient jdbc;

    LogInLinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param personId null for a link to nobody yet */
    void insert(String secret, String purpose, @Nullable Long personId, Instant expiresAt) {
        jdbc.sql("insert into log_in_link (token_hash, purpose, person_id, expires_at) values (?, ?, ?, ?)")
                .param(Secrets.hash(secret))
                .param(purpose)
                .param(personId)
                .param(expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Uses up every link of the person. */
    void spend(long personId, String purpose, Instant now) {
        jdbc.sql("update log_in_link set used_at = ? where person_id = ? and purpose = ? and used_at is null")
                .params(now.atOffset(ZoneOffset.UTC), personId, purpose)
                .update();
    }

    Optional<Long> person(String secret, String purpose, Instant now) {
        return jdbc.sql("""
                select person_id from log_in_link
                where token_hash = ? and purpose = ? and used_at is null and expires_at > ?""")
                .params(Secrets.hash(secret), purpose, now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    boolean valid(String secret, String purpose, Instant now) {
        return jdbc.sql("""
                select exists (select from log_in_link
                               where token_hash = ? and purpose = ? and used_at is null and expires_at > ?)""")
                .params(Secrets.hash(secret), purpose, now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /**
     * Locks out every other link until the transaction ends: two at the same moment must not both find nobody let in.
     */
    boolean use(String secret, String purpose, Instant now) {
        jdbc.sql("lock table log_in_link in exclusive mode").update();
        return jdbc.sql("""
                update log_in_link set used_at = :now
                where token_hash = :hash and purpose = :purpose and used_at is null and expires_at > :now""")
                        .param("hash", Secrets.hash(secret))
                        .param("purpose", purpose)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
