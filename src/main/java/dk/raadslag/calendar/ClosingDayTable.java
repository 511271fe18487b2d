package dk.raadslag.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ClosingDayTable {

    private final JdbcClient jdbc;

    ClosingDayTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ClosingDay> all() {
        return jdbc.sql("select day, name from closing_day order by day")
                .query((row, n) -> new ClosingDay(row.getObject("day", LocalDate.class), row.getString("name")))
                .list();
    }

    void put(ClosingDay closing) {
        jdbc.sql(
                        "insert into closing_day (day, name) values (?, ?) on conflict (day) do update set name = excluded.name")
                .params(closing.day(), closing.name())
                .update();
    }

    boolean delete(LocalDate day) {
        return jdbc.sql("delete from closing_day where day = ?").param(day).update() > 0;
    }
}
