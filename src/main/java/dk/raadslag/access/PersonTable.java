package dk.raadslag.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PersonTable {

    private static final String SELECT = "select id, name, title, about_da, about_en from person ";

    private final JdbcClient jdbc;

    PersonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Person insert(NewPerson person, Instant at) {
        return jdbc.sql("""
                insert into person (name, title, email, about_da, about_en, created_at)
                values (:name, :title, :email, :aboutDa, :aboutEn, :at)
                returning id, name, title, about_da, about_en""")
                .param("name", person.name())
                .param("title", person.title())
                .param("email", person.email())
                .param("aboutDa", person.aboutDa())
                .param("aboutEn", person.aboutEn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(PersonTable::person)
                .single();
    }

    Optional<Person> byId(long id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(PersonTable::person)
                .optional();
    }

    List<Person> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return jdbc.sql(SELECT + "where id in (:ids)")
                .param("ids", ids)
                .query(PersonTable::person)
                .list();
    }

    List<Person> all() {
        return jdbc.sql(SELECT + "order by name collate \"da-x-icu\", id")
                .query(PersonTable::person)
                .list();
    }

    List<Person> named(String name) {
        return jdbc.sql(SELECT + "where name = ? order by id")
                .param(name)
                .query(PersonTable::person)
                .list();
    }

    Optional<Person> byEmail(String email) {
        return jdbc.sql(SELECT + "where email = lower(?)")
                .param(email)
                .query(PersonTable::person)
                .optional();
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getLong("id"),
                row.getString("name"),
                row.getString("title"),
                row.getString("about_da"),
                row.getString("about_en"));
    }
}
