package dk.raadslag.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DigestTable {

    private final JdbcClient jdbc;

    DigestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> latest(long personId) {
        return jdbc.sql("select at from digest where person_id = ? order by day desc limit 1")
                .param(personId)
                .query((row, n) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** @return false when the person has had the day's already */
    boolean insert(long personId, LocalDate day, Instant at) {
        return jdbc.sql("insert into digest (person_id, day, at) values (?, ?, ?) on conflict do nothing")
                        .params(personId, day, at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
