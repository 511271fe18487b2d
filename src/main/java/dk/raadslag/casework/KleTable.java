package dk.raadslag.casework;

import java.util.List;
import java.util.Optional;
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

    /** Adds numbers and renews titles; numbers that are gone from the file stay. */
    void store(Kle kle) {
        kle.titles()
                .forEach((number, title) -> jdbc.sql("""
                                insert into kle_subject (number, title) values (:number, :title)
                                on conflict (number) do update set title = excluded.title
                                """)
                        .param("number", number)
                        .param("title", title)
                        .update());
    }
}
