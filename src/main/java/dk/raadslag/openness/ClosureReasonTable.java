package dk.raadslag.openness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ClosureReasonTable {

    private final JdbcClient jdbc;

    ClosureReasonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ClosureReason> all() {
        return jdbc.sql("select * from closure_reason order by id")
                .query(ClosureReasonTable::reason)
                .list();
    }

    long insert(NewClosureReason reason) {
        return jdbc.sql("""
                        insert into closure_reason (name, wording, source, valid_from) values (?, ?, ?, ?)
                        returning id""")
                .params(reason.name(), reason.wording(), reason.source(), reason.from())
                .query(Long.class)
                .single();
    }

    /** @return whether it was on the list until now */
    boolean end(long id, LocalDate lastDay) {
        return jdbc.sql("""
                        update closure_reason set valid_to = greatest(?, valid_from - 1)
                         where id = ? and valid_to is null""").params(lastDay, id).update() == 1;
    }

    private static ClosureReason reason(ResultSet row, int n) throws SQLException {
        return new ClosureReason(
                row.getLong("id"),
                row.getString("name"),
                row.getString("wording"),
                row.getString("source"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
