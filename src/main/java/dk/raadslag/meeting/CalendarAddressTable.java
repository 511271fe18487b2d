package dk.raadslag.meeting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CalendarAddressTable {

    private final JdbcClient jdbc;

    CalendarAddressTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String secretHash, long personId, Instant at) {
        jdbc.sql("insert into meeting_calendar_address (secret_hash, person_id, made_at) values (?, ?, ?)")
                .params(secretHash, personId, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether there was one */
    boolean end(long personId, Instant at) {
        return jdbc.sql("update meeting_calendar_address set ended_at = ? where person_id = ? and ended_at is null")
                        .params(at.atOffset(ZoneOffset.UTC), personId)
                        .update()
                > 0;
    }

    Optional<Instant> since(long personId) {
        return jdbc.sql("select made_at from meeting_calendar_address where person_id = ? and ended_at is null")
                .param(personId)
                .query((row, number) ->
                        row.getObject("made_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    Optional<Long> person(String secretHash) {
        return jdbc.sql("select person_id from meeting_calendar_address where secret_hash = ? and ended_at is null")
                .param(secretHash)
                .query((row, number) -> row.getLong(1))
                .optional();
    }
}
