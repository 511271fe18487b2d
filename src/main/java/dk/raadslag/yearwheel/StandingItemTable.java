package dk.raadslag.yearwheel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StandingItemTable {

    private final JdbcClient jdbc;

    StandingItemTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StandingItem> of(long committeeId) {
        return jdbc.sql("""
                        select * from standing_item where committee_id = ? and ended_at is null
                         order by array_position(array['OPENING', 'BETWEEN', 'CLOSING'], place), id""").param(committeeId).query(StandingItemTable::item).list();
    }

    long insert(long committeeId, NewStandingItem item, LocalDate from, Instant at, @Nullable Long by) {
        return words(jdbc.sql("""
                        insert into standing_item
                            (committee_id, kind, title, minutes, guidance, cadence, months, place, from_day, until_day, added_at, added_by)
                        values (:committee, :kind, :title, :minutes, :guidance, :cadence, :months, :place, :from, :until, :at, :by)
                        returning id"""), item)
                .param("committee", committeeId)
                .param("kind", item.kind().name())
                .param("from", from)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    /** @return whether it was there */
    boolean change(long committeeId, long id, NewStandingItem item) {
        return words(jdbc.sql("""
                        update standing_item set title = :title, minutes = :minutes, guidance = :guidance,
                               cadence = :cadence, months = :months, place = :place, until_day = :until
                         where committee_id = :committee and id = :id and ended_at is null"""), item)
                        .param("committee", committeeId)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** @return whether it was there */
    boolean end(long committeeId, long id, Instant at, @Nullable Long by) {
        return jdbc.sql("""
                        update standing_item set ended_at = :at, ended_by = :by
                         where committee_id = :committee and id = :id and ended_at is null""")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("committee", committeeId)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec words(JdbcClient.StatementSpec sql, NewStandingItem item) {
        return sql.param("title", item.title())
                .param("minutes", item.minutes())
                .param("guidance", item.guidance())
                .param("cadence", name(item.cadence()))
                .param("months", months(item.cadence()))
                .param("place", item.place().name())
                .param("until", item.until());
    }

    private static String name(Cadence cadence) {
        return switch (cadence) {
            case Cadence.EveryMeeting _ -> "EVERY_MEETING";
            case Cadence.InMonths _ -> "MONTHS";
            case Cadence.Quarterly _ -> "QUARTERLY";
            case Cadence.TwiceAYear _ -> "TWICE_A_YEAR";
        };
    }

    private static Integer[] months(Cadence cadence) {
        return cadence instanceof Cadence.InMonths in
                ? in.months().stream().map(Month::getValue).sorted().toArray(Integer[]::new)
                : new Integer[0];
    }

    private static StandingItem item(ResultSet row, int number) throws SQLException {
        var words = new NewStandingItem(
                StandingKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("minutes", Integer.class),
                row.getString("guidance"),
                cadence(row),
                AgendaPlace.valueOf(row.getString("place")),
                row.getObject("until_day", LocalDate.class));
        return new StandingItem(
                row.getLong("id"), row.getLong("committee_id"), words, row.getObject("from_day", LocalDate.class));
    }

    private static Cadence cadence(ResultSet row) throws SQLException {
        return switch (row.getString("cadence")) {
            case "EVERY_MEETING" -> new Cadence.EveryMeeting();
            case "QUARTERLY" -> new Cadence.Quarterly();
            case "TWICE_A_YEAR" -> new Cadence.TwiceAYear();
            default ->
                new Cadence.InMonths(
                        Arrays.stream((Integer[]) row.getArray("months").getArray())
                                .map(Month::of)
                                .collect(Collectors.toSet()));
        };
    }
}
