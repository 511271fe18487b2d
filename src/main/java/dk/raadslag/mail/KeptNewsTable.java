package dk.raadslag.mail;

import dk.raadslag.mail.Letter.Entry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class KeptNewsTable {

    private final JdbcClient jdbc;

    KeptNewsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long personId, Instant at, String words, String path) {
        jdbc.sql("insert into digest_news (person_id, at, words, path) values (?, ?, ?, ?)")
                .params(personId, at.atOffset(ZoneOffset.UTC), words, path)
                .update();
    }

    /** The oldest first. */
    List<Entry> of(long personId, Instant since) {
        return jdbc.sql("select words, path from digest_news where person_id = ? and at > ? order by id")
                .params(personId, since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Entry(row.getString("words"), row.getString("path"), List.of()))
                .list();
    }
}
