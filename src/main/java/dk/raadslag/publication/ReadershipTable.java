package dk.raadslag.publication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ReadershipTable {

    private final JdbcClient jdbc;

    ReadershipTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(long person, UUID edition) {
        return jdbc.sql("select exists (select from edition_reading where person_id = ? and edition_id = ?)")
                .params(person, edition)
                .query(Boolean.class)
                .single();
    }

    int insert(long person, UUID edition, Instant at) {
        return jdbc.sql("""
                        insert into edition_reading (person_id, edition_id, at) values (?, ?, ?)
                            on conflict do nothing""")
                .params(person, edition, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Integer> lastBefore(long person, EditionSummary edition) {
        return jdbc.sql("""
                        select e.number from edition_reading r join edition e on e.id = r.edition_id
                         where r.person_id = ? and e.document_id = ? and e.number < ?
                         order by e.number desc limit 1""")
                .params(person, edition.documentId(), edition.number())
                .query(Integer.class)
                .optional();
    }
}
