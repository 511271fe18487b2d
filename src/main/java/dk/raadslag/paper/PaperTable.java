package dk.raadslag.paper;

import dk.raadslag.access.Audience;
import dk.raadslag.access.AudienceColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PaperTable {

    private static final String SELECT = """
            select p.*,
                   (select array_agg(a.person_id) from paper_author a where a.paper_id = p.id) as authors,
                   (select array_agg(f.person_id) from paper_former_author f where f.paper_id = p.id) as formers,
                   (select array_agg(r.person_id) from paper_reader r where r.paper_id = p.id) as readers,
                   (select array_agg(g.committee_id order by g.position) from paper_passing g where g.paper_id = p.id) as passes
              from paper p
            """;

    private final JdbcClient jdbc;

    PaperTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of the table, without its parts. */
    record Row(
            long id,
            long templateVersionId,
            Instant begunAt,
            long begunBy,
            @Nullable Long copiedFrom,
            List<Long> authors,
            List<Long> formerAuthors,
            List<Long> readers,
            List<Long> committees,
            Audience audience) {}

    List<Row> byIds(Collection<Long> ids) {
        return jdbc.sql(SELECT + "where p.id = any(?)")
                .param(ids.toArray(Long[]::new))
                .query(PaperTable::row)
                .list();
    }

    /** Keeps others from changing the paper or any part of it until the transaction ends. */
    void hold(long id) {
        jdbc.sql("select id from paper where id = ? for update")
                .param(id)
                .query()
                .listOfRows();
    }

    List<Row> all() {
        return jdbc.sql(SELECT).query(PaperTable::row).list();
    }

    long insert(long templateVersionId, long begunBy, @Nullable Long copiedFrom, Instant at, Audience audience) {
        return jdbc.sql("""
                insert into paper (template_version_id, begun_at, begun_by, copied_from, audience, excluded)
                values (:template, :at, :by, :copied, :audience, :excluded) returning id""")
                .param("template", templateVersionId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", begunBy)
                .param("copied", copiedFrom)
                .param("audience", audience.words())
                .param("excluded", audience.excludedWords())
                .query(Long.class)
                .single();
    }

    void setAudience(long id, Audience audience) {
        jdbc.sql("update paper set audience = ?, excluded = ? where id = ?")
                .params(audience.words(), audience.excludedWords(), id)
                .update();
    }

    void insertAuthor(long id, long personId) {
        jdbc.sql("insert into paper_author (paper_id, person_id) values (?, ?) on conflict do nothing")
                .params(id, personId)
                .update();
    }

    void setReaders(long id, Set<Long> people) {
        jdbc.sql("delete from paper_reader where paper_id = ?").param(id).update();
        for (long person : people) {
            jdbc.sql("insert into paper_reader (paper_id, person_id) values (?, ?)")
                    .params(id, person)
                    .update();
        }
    }

    /** That the person wrote it is kept. */
    void deleteAuthor(long id, long personId) {
        jdbc.sql("""
                insert into paper_former_author (paper_id, person_id)
                select paper_id, person_id from paper_author where paper_id = ? and person_id = ?
                on conflict do nothing""").params(id, personId).update();
        jdbc.sql("delete from paper_author where paper_id = ? and person_id = ?")
                .params(id, personId)
                .update();
    }

    void setPassings(long id, List<Long> committees) {
        jdbc.sql("delete from paper_passing where paper_id = ?").param(id).update();
        for (int position = 0; position < committees.size(); position++) {
            jdbc.sql("insert into paper_passing (paper_id, position, committee_id) values (?, ?, ?)")
                    .params(id, position, committees.get(position))
                    .update();
        }
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getLong("template_version_id"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getLong("begun_by"),
                row.getObject("copied_from", Long.class),
                ids(row, "authors"),
                ids(row, "formers"),
                ids(row, "readers"),
                ids(row, "passes"),
                AudienceColumns.of(row));
    }

    private static List<Long> ids(ResultSet row, String column) throws SQLException {
        return row.getArray(column) == null
                ? List.of()
                : List.of((Long[]) row.getArray(column).getArray());
    }
}
