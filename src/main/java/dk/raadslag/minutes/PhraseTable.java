package dk.raadslag.minutes;

import dk.raadslag.committee.CommitteeKind;
import dk.raadslag.publication.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The standard phrases for decisions. */
@Component
class PhraseTable {

    private final JdbcClient jdbc;

    PhraseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in use on the day, in the order they are offered. */
    List<DecisionPhrase> on(LocalDate day) {
        return jdbc.sql("""
                        select * from decision_phrase
                         where from_day <= :day and coalesce(to_day, :day) >= :day order by position, id""").param("day", day).query(PhraseTable::phrase).list();
    }

    private static DecisionPhrase phrase(ResultSet row, int number) throws SQLException {
        return new DecisionPhrase(
                row.getLong("id"),
                row.getString("words"),
                Outcome.valueOf(row.getString("outcome")),
                words(row, "committees", CommitteeKind::valueOf),
                words(row, "matters", Matter::valueOf),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }

    private static <T> Set<T> words(ResultSet row, String column, Function<String, T> read) throws SQLException {
        String[] words = (String[]) row.getArray(column).getArray();
        return Arrays.stream(words).map(read).collect(Collectors.toSet());
    }
}
