package dk.raadslag.committee;

import dk.raadslag.access.AudienceColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CommitteeTable {

    private static final String SELECT = "select c.* from committee c ";

    /** By the Danish alphabet also in a database that was made for another. */
    private static final String ORDER = """
             order by array_position(array['COUNCIL', 'FINANCE', 'STANDING', 'MANAGEMENT', 'MED', 'OTHER'], c.kind),
                      c.med_level, c.name collate "da-x-icu"
            """;

    private final JdbcClient jdbc;

    CommitteeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Committee> all() {
        return jdbc.sql(SELECT + ORDER).query(CommitteeTable::committee).list();
    }

    Optional<Committee> byId(long id) {
        return one("where c.id = :value", id);
    }

    Optional<Committee> bySlug(String slug) {
        return one("where c.slug = :value", slug);
    }

    Optional<Committee> byNameOrAlias(String name) {
        return one("""
                where lower(c.name) = lower(:value)
                   or c.id in (select n.committee_id from committee_name n where lower(n.name) = lower(:value))
                order by lower(c.name) = lower(:value) desc limit 1""", name);
    }

    private Optional<Committee> one(String where, Object value) {
        return jdbc.sql(SELECT + where)
                .param("value", value)
                .query(CommitteeTable::committee)
                .optional();
    }

    List<Committee> ofPerson(long personId, LocalDate day) {
        return jdbc.sql(SELECT + """
                where exists (select from membership m
                              where m.committee_id = c.id and m.person_id = :person
                                and :day between m.valid_from and coalesce(m.valid_to, 'infinity'))""" + ORDER)
                .param("person", personId)
                .param("day", day)
                .query(CommitteeTable::committee)
                .list();
    }

    Set<String> slugs() {
        return new HashSet<>(jdbc.sql("select slug from committee")
                .query((row, number) -> row.getString(1))
                .list());
    }

    Committee insert(NewCommittee wanted, String slug) {
        return jdbc.sql("""
                insert into committee (slug, name, kind, med_level, about_da, about_en, audience, excluded)
                values (:slug, :name, :kind, :level, :aboutDa, :aboutEn, :audience, :excluded) returning *""")
                .param("slug", slug)
                .param("name", wanted.name())
                .param("kind", wanted.kind().name())
                .param("level", wanted.medLevel())
                .param("aboutDa", wanted.aboutDa())
                .param("aboutEn", wanted.aboutEn())
                .param("audience", wanted.audience().words())
                .param("excluded", wanted.audience().excludedWords())
                .query(CommitteeTable::committee)
                .single();
    }

    void endsOn(long committeeId, @Nullable LocalDate lastDay) {
        jdbc.sql("update committee set ended_on = :day where id = :id")
                .param("day", lastDay)
                .param("id", committeeId)
                .update();
    }

    void insertAlias(long committeeId, String name) {
        jdbc.sql("insert into committee_name (committee_id, name) values (?, ?)")
                .params(committeeId, name)
                .update();
    }

    List<String> aliases(long committeeId) {
        return jdbc.sql("select name from committee_name where committee_id = ? order by name collate \"da-x-icu\"")
                .param(committeeId)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static Committee committee(ResultSet row, int number) throws SQLException {
        return new Committee(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("name"),
                CommitteeKind.valueOf(row.getString("kind")),
                row.getObject("med_level", Integer.class),
                row.getString("about_da"),
                row.getString("about_en"),
                row.getObject("ended_on", LocalDate.class),
                AudienceColumns.of(row));
    }

    void hold(long id) {
        jdbc.sql("select id from committee where id = ? for update")
                .param(id)
                .query(Long.class)
                .single();
    }
}
