package dk.raadslag.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MembershipTable {

    private final JdbcClient jdbc;

    MembershipTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Membership insert(NewMembership wanted) {
        return jdbc.sql("""
                insert into membership (committee_id, person_id, role, seat, valid_from, valid_to, substitute_for)
                values (:committee, :person, :role, :seat, :from, :to, :substituteFor) returning *""")
                .param("committee", wanted.committeeId())
                .param("person", wanted.personId())
                .param("role", wanted.role().name())
                .param("seat", wanted.seat())
                .param("from", wanted.from())
                .param("to", wanted.to())
                .param("substituteFor", wanted.substituteFor())
                .query(MembershipTable::membership)
                .single();
    }

    void end(long membershipId, @Nullable LocalDate lastDay) {
        jdbc.sql("update membership set valid_to = :day where id = :id")
                .param("day", lastDay)
                .param("id", membershipId)
                .update();
    }

    void delete(long membershipId) {
        jdbc.sql("delete from membership where id = ?").param(membershipId).update();
    }

    List<Membership> of(long committeeId) {
        return jdbc.sql("""
                select * from membership where committee_id = ?
                order by array_position(
                    array['CHAIR', 'VICE_CHAIR', 'MEMBER', 'SUBSTITUTE', 'SECRETARY', 'MINUTE_TAKER'], role), id""")
                .param(committeeId)
                .query(MembershipTable::membership)
                .list();
    }

    List<Membership> ofPerson(long personId) {
        return jdbc.sql("select * from membership where person_id = ? order by valid_from desc, id desc")
                .param(personId)
                .query(MembershipTable::membership)
                .list();
    }

    List<Membership> ofPersonOn(long personId, LocalDate day) {
        return jdbc.sql("""
                select * from membership
                where person_id = :person and :day between valid_from and coalesce(valid_to, 'infinity')""")
                .param("person", personId)
                .param("day", day)
                .query(MembershipTable::membership)
                .list();
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                row.getLong("id"),
                row.getLong("committee_id"),
                row.getLong("person_id"),
                MembershipRole.valueOf(row.getString("role")),
                row.getString("seat"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("substitute_for", Long.class));
    }
}
