package dk.raadslag.casework;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SubjectTable {

    private final JdbcClient jdbc;

    SubjectTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void upsert(Subject subject) {
        jdbc.sql("""
                insert into kle_subject (number, title) values (:number, :title)
                on conflict (number) do update set title = excluded.title""")
                .param("number", subject.number())
                .param("title", subject.title())
                .update();
    }

    Optional<Subject> find(String number) {
        return jdbc.sql("select number, title from kle_subject where number = ?")
                .param(number)
                .query(Subject.class)
                .optional();
    }
}
