package dk.raadslag.meeting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DeadlineTable {

    private final JdbcClient jdbc;

    DeadlineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long committeeId, DeadlineDays days, @Nullable Long by, Instant at) {
        jdbc.sql("""
                insert into meeting_deadline_days (committee_id, case_in, approved, dispatched, by, at)
                values (?, ?, ?, ?, ?, ?)""")
                .param(committeeId)
                .param(days.caseIn())
                .param(days.approved())
                .param(days.dispatched())
                .param(by)
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<DeadlineDays> of(long committeeId) {
        return jdbc.sql("select * from meeting_deadline_days where committee_id = ? order by id desc limit 1")
                .param(committeeId)
                .query((row, number) ->
                        new DeadlineDays(row.getInt("case_in"), row.getInt("approved"), row.getInt("dispatched")))
                .optional();
    }

    void insertLaw(String text, @Nullable Long by, Instant at) {
        jdbc.sql("insert into meeting_deadline_law (text, by, at) values (?, ?, ?)")
                .param(text)
                .param(by)
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<String> law() {
        return jdbc.sql("select text from meeting_deadline_law order by id desc limit 1")
                .query((row, number) -> row.getString(1))
                .optional();
    }
}
