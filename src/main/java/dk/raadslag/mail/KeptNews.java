package dk.raadslag.mail;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.mail.Letter.Entry;
import dk.raadslag.mail.Letter.Section;
import dk.raadslag.web.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What those who want only the digest would have been told at once. */
@Component
class KeptNews implements DigestSource {

    private final Readings readings;
    private final JdbcClient jdbc;

    KeptNews(Readings readings, JdbcClient jdbc) {
        this.readings = readings;
        this.jdbc = jdbc;
    }

    /** Within the clerk's transaction of the act. */
    void keep(long personId, Letter letter, Instant at) {
        String path = letter.sections().getFirst().entries().getFirst().path();
        jdbc.sql("insert into digest_news (person_id, at, words, path) values (?, ?, ?, ?)")
                .params(personId, at.atOffset(ZoneOffset.UTC), letter.subject(), path)
                .update();
    }

    @Override
    public List<Section> sections(Reader reader, Words words, Instant since, boolean onlyDigest) {
        return List.of(new Section(words.text("letters.digest.news"), since(requireNonNull(reader.personId()), since)));
    }

    private List<Entry> since(long personId, Instant since) {
        return readings.asClerk(
                () -> jdbc.sql("select words, path from digest_news where person_id = ? and at > ? order by id")
                        .params(personId, since.atOffset(ZoneOffset.UTC))
                        .query((row, number) -> new Entry(row.getString("words"), row.getString("path"), List.of()))
                        .list());
    }
}
