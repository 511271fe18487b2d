package dk.raadslag.proofreading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StyleTable {

    private final JdbcClient jdbc;

    StyleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param severity null for a check that is off */
    record Weight(CheckKey check, @Nullable Severity severity) {}

    /** What has been decided; checks the program no longer has are left out. */
    List<Weight> weights() {
        return jdbc.sql("select check_key, severity from proofreading_weight").query(StyleTable::weight).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Weight> weight(ResultSet row, int n) throws SQLException {
        String key = row.getString("check_key");
        String severity = row.getString("severity");
        return Arrays.stream(CheckKey.values())
                .filter(check -> check.key().equals(key))
                .findFirst()
                .map(check -> new Weight(check, severity == null ? null : Severity.valueOf(severity)));
    }

    void decide(CheckKey check, @Nullable Severity severity, Instant at, String by) {
        jdbc.sql("""
                insert into proofreading_weight (check_key, severity, decided_at, decided_by)
                values (:check, :severity, :at, :by)
                on conflict (check_key) do update
                   set severity = excluded.severity, decided_at = excluded.decided_at, decided_by = excluded.decided_by
                """)
                .param("check", check.key())
                .param("severity", severity == null ? null : severity.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    List<String> words() {
        return jdbc.sql("select word from proofreading_word order by word collate \"da-x-icu\"")
                .query((row, n) -> row.getString("word"))
                .list();
    }

    void add(String word, Instant at, String by) {
        jdbc.sql("""
                insert into proofreading_word (word, added_at, added_by) values (:word, :at, :by)
                on conflict (word) do nothing""")
                .param("word", word)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    void remove(Collection<String> words) {
        if (words.isEmpty()) return;
        jdbc.sql("delete from proofreading_word where word in (:words)")
                .param("words", words)
                .update();
    }

    /** Keeps others from changing the style until the transaction ends. */
    void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('proofreading_style'))")
                .query()
                .listOfRows();
    }
}
