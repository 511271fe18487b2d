package dk.raadslag.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class VacancyTable {

    private final JdbcClient jdbc;

    VacancyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the holder's seat is left, from the day after the last. */
    void insert(Membership left, LocalDate lastDay) {
        jdbc.sql("""
                insert into vacancy (committee_id, role, seat, valid_from, left_by)
                values (:committee, :role, :seat, :from, :left)""")
                .param("left", left.id())
                .param("committee", left.committeeId())
                .param("role", left.role().name())
                .param("seat", left.seat())
                .param("from", lastDay.plusDays(1))
                .update();
    }

    void delete(Vacancy vacancy) {
        jdbc.sql("delete from vacancy where id = ?").param(vacancy.id()).update();
    }

    void last(Vacancy vacancy, LocalDate from, @Nullable LocalDate to) {
        jdbc.sql("update vacancy set valid_from = :from, valid_to = :to where id = :id")
                .param("from", from)
                .param("to", to)
                .param("id", vacancy.id())
                .update();
    }

    void fill(Vacancy vacancy, Membership begun) {
        jdbc.sql("update vacancy set filled_by = ?, valid_to = ? where id = ?")
                .params(begun.id(), begun.from().minusDays(1), vacancy.id())
                .update();
    }

    /** Whether it had filled one. */
    boolean reopen(long membershipId) {
        return jdbc.sql("update vacancy set valid_to = null, filled_by = null where filled_by = ?")
                        .param(membershipId)
                        .update()
                > 0;
    }

    List<Vacancy> of(long committeeId) {
        return jdbc.sql("""
                select * from vacancy where committee_id = ?
                order by array_position(array['CHAIR', 'VICE_CHAIR', 'MEMBER', 'SUBSTITUTE'], role), valid_from, id""").param(committeeId).query(VacancyTable::vacancy).list();
    }

    private static Vacancy vacancy(ResultSet row, int number) throws SQLException {
        return new Vacancy(
                row.getLong("id"),
                row.getLong("committee_id"),
                MembershipRole.valueOf(row.getString("role")),
                row.getString("seat"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("left_by", Long.class),
                row.getObject("filled_by", Long.class));
    }
}
