package dk.raadslag.absence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AbsenceTable {

    private static final String STANDING =
            "select a.* from absence a where not exists (select from absence_end e where e.absence_id = a.id) ";

    private final JdbcClient jdbc;

    AbsenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two absences at the same moment must not each find the other and both stand. */
    void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('absence'))").query().listOfRows();
    }

    long insert(NewAbsence absence, long by, Instant at) {
        return jdbc.sql("""
                insert into absence (person_id, deputy_id, first_day, last_day, set_by, set_at)
                values (:person, :deputy, :from, :to, :by, :at) returning id""")
                .param("person", absence.personId())
                .param("deputy", absence.deputyId())
                .param("from", absence.from())
                .param("to", absence.to())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void insertEnd(long id, long by, Instant at) {
        jdbc.sql("insert into absence_end (absence_id, by, at) values (?, ?, ?)")
                .params(id, by, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Absence> byId(long id) {
        return jdbc.sql(STANDING + "and a.id = ?")
                .param(id)
                .query(AbsenceTable::absence)
                .optional();
    }

    List<Absence> notOver(LocalDate day) {
        return jdbc.sql(STANDING + "and a.last_day >= ? order by a.first_day, a.id")
                .param(day)
                .query(AbsenceTable::absence)
                .list();
    }

    List<Absence> overlapping(long personId, LocalDate from, LocalDate to) {
        return jdbc.sql(STANDING + "and a.person_id = ? and a.last_day >= ? and a.first_day <= ?")
                .params(personId, from, to)
                .query(AbsenceTable::absence)
                .list();
    }

    /** Whom the person stands in for on the day. */
    List<Long> absentBehind(long deputyId, LocalDate day) {
        return jdbc.sql(STANDING + "and a.deputy_id = ? and ? between a.first_day and a.last_day")
                .params(deputyId, day)
                .query((row, n) -> row.getLong("person_id"))
                .list();
    }

    private static Absence absence(ResultSet row, int n) throws SQLException {
        return new Absence(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getLong("deputy_id"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getLong("set_by"));
    }
}
