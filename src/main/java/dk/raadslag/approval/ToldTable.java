package dk.raadslag.approval;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ToldTable {

    private final JdbcClient jdbc;

    ToldTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param after since when the step waits this time
     * @return false when the person has been told already
     */
    boolean insert(long stepId, long personId, Instant after, Instant at) {
        return jdbc.sql("""
                        insert into turn_told (step_id, person_id, after, at) values (?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(stepId, personId, after.atOffset(ZoneOffset.UTC), at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean has(long stepId, long personId) {
        return jdbc.sql("select exists (select from turn_told where step_id = ? and person_id = ?)")
                .params(stepId, personId)
                .query(Boolean.class)
                .single();
    }
}
