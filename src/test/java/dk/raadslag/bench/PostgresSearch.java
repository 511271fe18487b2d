package dk.raadslag.bench;

import dk.raadslag.access.Token;
import dk.raadslag.search.Facet;
import dk.raadslag.search.IndexedItem;
import dk.raadslag.search.IndexedItem.FieldText;
import dk.raadslag.search.Query;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The same search by PostgreSQL's own text search: a weighted, stored tsvector with a GIN index, the audience filter,
 * the four facets counted in the same statement, and headlines of the page's hits only. It counts no hits by field and
 * knows no compounds, so it has less to do.
 */
final class PostgresSearch implements AutoCloseable {

    private static final String TABLE = """
            create table item (
                id int primary key, committee text not null, year text not null, kind text not null, outcome text not null,
                date date not null, title text not null, body text not null, decision text not null,
                audience text[] not null, excluded text[] not null,
                words tsvector generated always as (setweight(to_tsvector('danish', title), 'A')
                    || setweight(to_tsvector('danish', decision), 'B') || to_tsvector('danish', body)) stored)
            """;

    private static final String SEARCH = """
            with asked as (select websearch_to_tsquery('danish', ?) as q),
            matching as materialized (
                select id, committee, year, kind, outcome, date, case when ? then 0 else ts_rank(words, q) end as rank,
                       (cardinality(?::text[]) = 0 or committee = any (?)) as c, (cardinality(?::text[]) = 0 or year = any (?)) as y,
                       (cardinality(?::text[]) = 0 or kind = any (?)) as k, (cardinality(?::text[]) = 0 or outcome = any (?)) as o
                  from item, asked where words @@ q and audience && ? and not excluded && ?),
            page as (select id, rank, date from matching where c and y and k and o order by rank desc, date desc, id limit 20)
            select 'total', '', count(*) from matching where c and y and k and o
            union all select 'committee', committee, count(*) from matching where y and k and o group by committee
            union all select 'year', year, count(*) from matching where c and k and o group by year
            union all select 'kind', kind, count(*) from matching where c and y and o group by kind
            union all select 'outcome', outcome, count(*) from matching where c and y and k group by outcome
            union all select ts_headline('danish', i.title, q), ts_headline('danish', i.body, q, 'MaxFragments=1,MaxWords=35'), i.id
                from page join item i using (id), asked
            """;

    private final Connection connection;

    PostgresSearch(Connection connection, int items) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists item");
            statement.execute(TABLE);
            fill(items);
            statement.execute("create index on item using gin (words)");
            statement.execute("vacuum analyze item");
        }
    }

    private void fill(int items) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into item values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < items; i++) {
                add(insert, i, BenchItems.item(i));
                if (i % 1000 == 999) insert.executeBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void add(PreparedStatement insert, int number, IndexedItem item) throws SQLException {
        insert.setInt(1, number);
        insert.setString(2, item.committee().slug());
        insert.setString(3, String.valueOf(item.date().getYear()));
        insert.setString(4, item.kind().name());
        insert.setString(5, String.valueOf(item.outcome()));
        insert.setObject(6, item.date());
        insert.setString(7, item.title());
        insert.setString(8, item.fields().stream().map(FieldText::text).collect(Collectors.joining("\n")));
        insert.setString(9, item.fields().getLast().text());
        insert.setArray(10, tokens(item.audience().tokens()));
        insert.setArray(11, tokens(item.audience().excluded()));
        insert.addBatch();
    }

    private Array tokens(Set<Token> tokens) throws SQLException {
        return array(tokens.stream().map(Token::word).toList());
    }

    private Array array(Collection<String> words) throws SQLException {
        return connection.createArrayOf("text", words.toArray());
    }

    /** How many rows came back. */
    int find(Query query, Set<Token> reader) throws SQLException {
        try (PreparedStatement search = connection.prepareStatement(SEARCH)) {
            search.setString(1, query.words());
            search.setBoolean(2, query.order() == Query.Order.DATE);
            int at = 3;
            for (Facet facet : new Facet[] {Facet.COMMITTEE, Facet.YEAR, Facet.KIND, Facet.OUTCOME}) {
                search.setArray(at++, array(query.chosen(facet)));
                search.setArray(at++, array(query.chosen(facet)));
            }
            search.setArray(at++, tokens(reader));
            search.setArray(at, tokens(reader));
            return rows(search);
        }
    }

    private static int rows(PreparedStatement search) throws SQLException {
        int rows = 0;
        try (ResultSet found = search.executeQuery()) {
            while (found.next()) rows += found.getString(2).length() + 1;
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
