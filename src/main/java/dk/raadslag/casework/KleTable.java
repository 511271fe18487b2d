package dk.raadslag.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The classification as stored. */
@Component
class KleTable {

    private final JdbcClient jdbc;

    KleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The title of the longest of the numbers that is known. */
    Optional<String> longest(List<String> numbers) {
        return jdbc.sql("select title from kle_subject where number in (:numbers) order by length(number) desc limit 1")
                .param("numbers", numbers)
                .query(String.class)
                .optional();
    }

    /** The numbers of all subjects, also those that have expired. */
    Set<String> subjects() {
        return jdbc.sql("select number from kle_subject where length(number) = 8")
                .query((row, n) -> row.getString("number"))
                .set();
    }

    private static final String OFFERED = """
            select s.number, s.title, coalesce(g.title, '') as "group"
              from kle_subject s left join kle_subject g on g.number = left(s.number, 5)
             where length(s.number) = 8 and s.expired_on is null
            """;

    List<KleSubject> numbered(String start, int most) {
        return jdbc.sql(OFFERED + " and starts_with(s.number, :start) order by s.number limit :most")
                .param("start", start)
                .param("most", most)
                .query(KleTable::subject)
                .list();
    }

    /** @param words in small letters */
    List<KleSubject> titled(List<String> words, int most) {
        String holdsAll =
                "(select bool_and(position(word in lower(%s collate \"da-x-icu\")) > 0) from unnest(:words) word)";
        String own = holdsAll.formatted("s.title");
        String any = holdsAll.formatted("(s.title || ' ' || coalesce(g.title, ''))");
        return jdbc.sql(OFFERED + " and " + any + " order by not " + own + ", s.number limit :most")
                .param("words", words.toArray(String[]::new))
                .param("most", most)
                .query(KleTable::subject)
                .list();
    }

    private static KleSubject subject(ResultSet row, int n) throws SQLException {
        return new KleSubject(row.getString("number"), row.getString("title"), row.getString("group"));
    }

    /** Adds numbers and renews titles; numbers that are gone from the file stay. */
    void store(Kle kle) {
        kle.titles()
                .forEach((number, title) -> jdbc.sql("""
                                insert into kle_subject (number, title, expired_on) values (:number, :title, :expired)
                                on conflict (number) do update
                                   set title = excluded.title, expired_on = excluded.expired_on
                                """)
                        .param("number", number)
                        .param("title", title)
                        .param("expired", kle.expired().get(number))
                        .update());
    }
}
