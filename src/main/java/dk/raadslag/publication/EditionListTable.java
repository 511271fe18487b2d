package dk.raadslag.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Long lists of current editions, and what is told of each in a list. */
@Component
class EditionListTable {

    private static final String LISTED = """
             where is_current(e.document_id, e.number) and e.kind <> 'DRAFT_MINUTES' and (:committee::text is null or c.slug = :committee)
               and (:kind::text is null or e.kind = :kind)
               and (:year::int is null or extract(year from m.starts_at) = :year)
            """;

    private final JdbcClient jdbc;

    EditionListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EditionSummary> listed(EditionFilter filter, int offset, int limit) {
        return filtered(EditionTable.SUMMARY + LISTED + """
                         order by m.starts_at::date desc, c.name, e.kind = 'MINUTES' desc, e.kind, e.ordinal, e.id
                         limit :limit offset :offset
                        """, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(EditionTable::summary)
                .list();
    }

    int count(EditionFilter filter) {
        return filtered("select count(*)" + EditionTable.EDITIONS + LISTED, filter)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, EditionFilter filter) {
        EditionKind kind = filter.kind();
        return jdbc.sql(sql)
                .param("committee", filter.committee())
                .param("kind", kind == null ? null : kind.name())
                .param("year", filter.year());
    }

    List<Integer> years() {
        return jdbc.sql("select distinct extract(year from m.starts_at)::int as year" + EditionTable.EDITIONS
                        + " where is_current(e.document_id, e.number) order by year desc")
                .query((row, n) -> row.getInt("year"))
                .list();
    }

    /** Every meeting approves its agenda and the last minutes; by that nobody knows one meeting from another. */
    Map<UUID, List<String>> titles(List<UUID> editions, int each) {
        if (editions.isEmpty()) return Map.of();
        return jdbc
                .sql("""
                        select edition_id, title from (
                            select edition_id, title, row_number() over (partition by edition_id
                                       order by title ~* '^godkendelse af (dagsorden|referat)', position) as place
                              from (select distinct on (i.edition_id, i.item_id) i.edition_id, i.title, i.position
                                      from edition_item i where i.edition_id in (:editions)
                                     order by i.edition_id, i.item_id, i.part = 'CLOSED' desc) shown) placed
                         where place <= :each order by edition_id, place
                        """)
                .param("editions", editions)
                .param("each", each)
                .query((row, n) -> new Titled(row.getObject("edition_id", UUID.class), row.getString("title")))
                .list()
                .stream()
                .collect(groupingBy(Titled::edition, mapping(Titled::title, toList())));
    }

    private record Titled(UUID edition, String title) {}
}
