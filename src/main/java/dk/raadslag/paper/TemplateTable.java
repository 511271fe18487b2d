package dk.raadslag.paper;

import dk.raadslag.committee.CommitteeScopeColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TemplateTable {

    private static final String SELECT = """
            select t.id, v.id as version_id, v.number, t.name, t.kinds, t.committee_id, v.fields, t.retired_at
              from paper_template t join paper_template_version v on v.template_id = t.id
            """;
    private static final String NEWEST =
            " where v.number = (select max(n.number) from paper_template_version n where n.template_id = t.id)";

    private final JdbcClient jdbc;

    TemplateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps other processes from making templates until the transaction ends. */
    void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('paper_template'))")
                .query()
                .listOfRows();
    }

    List<PaperTemplate> newest() {
        return jdbc.sql(SELECT + NEWEST + " order by t.retired_at nulls first, t.name collate \"da-x-icu\"")
                .query(TemplateTable::template)
                .list();
    }

    Optional<PaperTemplate> newest(long id) {
        return jdbc.sql(SELECT + NEWEST + " and t.id = ?")
                .param(id)
                .query(TemplateTable::template)
                .optional();
    }

    Optional<PaperTemplate> named(String name) {
        return jdbc.sql(SELECT + NEWEST + " and lower(t.name) = lower(?)")
                .param(name)
                .query(TemplateTable::template)
                .optional();
    }

    List<PaperTemplate> versions(List<Long> versionIds) {
        return jdbc.sql(SELECT + " where v.id = any(:ids)")
                .param("ids", versionIds.toArray(Long[]::new))
                .query(TemplateTable::template)
                .list();
    }

    long insert(NewTemplate wanted) {
        return jdbc.sql("""
                insert into paper_template (name, kinds, committee_id) values (:name, :kinds, :committee)
                returning id""")
                .param("name", wanted.name())
                .param("kinds", wanted.scope().kindNames())
                .param("committee", wanted.scope().committeeId())
                .query(Long.class)
                .single();
    }

    void update(long id, NewTemplate wanted) {
        jdbc.sql("update paper_template set name = :name, kinds = :kinds, committee_id = :committee where id = :id")
                .param("name", wanted.name())
                .param("kinds", wanted.scope().kindNames())
                .param("committee", wanted.scope().committeeId())
                .param("id", id)
                .update();
    }

    void insertVersion(long id, int number, List<Field> fields, Instant at, String by) {
        jdbc.sql("""
                insert into paper_template_version (template_id, number, fields, made_at, made_by)
                values (:template, :number, :fields::jsonb, :at, :by)""")
                .param("template", id)
                .param("number", number)
                .param("fields", PaperJson.write(fields))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    void retire(long id, Instant at) {
        jdbc.sql("update paper_template set retired_at = ? where id = ? and retired_at is null")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void revive(long id) {
        jdbc.sql("update paper_template set retired_at = null where id = ?")
                .param(id)
                .update();
    }

    private static PaperTemplate template(ResultSet row, int n) throws SQLException {
        return new PaperTemplate(
                row.getLong("id"),
                row.getLong("version_id"),
                row.getInt("number"),
                row.getString("name"),
                CommitteeScopeColumns.of(row),
                PaperJson.fields(row.getString("fields")),
                row.getObject("retired_at") != null);
    }
}
