package dk.raadslag.approval;

import dk.raadslag.committee.CommitteeScopeColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class RouteTable {

    private static final TypeReference<List<RouteStep>> STEPS = new TypeReference<>() {};

    private static final String NEWEST = """
            select v.*, r.retired_at
              from approval_route r
              join approval_route_version v on v.route_id = r.id
             where v.number = (select max(n.number) from approval_route_version n where n.route_id = r.id)
            """;

    private final JdbcClient jdbc;

    RouteTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others from making or changing routes until the transaction ends. */
    void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('approval_route'))")
                .query()
                .listOfRows();
    }

    boolean none() {
        return jdbc.sql("select count(*) from approval_route").query(Long.class).single() == 0;
    }

    /** The newest version of each, those no longer used last. */
    List<ApprovalRoute> newest() {
        return jdbc.sql(NEWEST + "order by r.retired_at is not null, v.name collate \"da-x-icu\"")
                .query(RouteTable::route)
                .list();
    }

    Optional<ApprovalRoute> newest(long id) {
        return jdbc.sql(NEWEST + "and r.id = ?")
                .param(id)
                .query(RouteTable::route)
                .optional();
    }

    /** As it was in that version. */
    Optional<ApprovalRoute> version(long id, int number) {
        return jdbc.sql("""
                select v.*, r.retired_at
                  from approval_route r
                  join approval_route_version v on v.route_id = r.id
                 where r.id = ? and v.number = ?""").params(id, number).query(RouteTable::route).optional();
    }

    long insert() {
        return jdbc.sql("insert into approval_route default values returning id")
                .query(Long.class)
                .single();
    }

    void insertVersion(long id, int number, NewRoute route, Instant at, String by) {
        jdbc.sql("""
                insert into approval_route_version
                    (route_id, number, name, kinds, committee_id, steps, asks_again, made_at, made_by)
                values (:id, :number, :name, :kinds, :committee, :steps::jsonb, :again, :at, :by)""")
                .param("id", id)
                .param("number", number)
                .param("name", route.name())
                .param("kinds", route.scope().kindNames())
                .param("committee", route.scope().committeeId())
                .param("steps", JsonMapper.shared().writeValueAsString(route.steps()))
                .param("again", route.asksAgain())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    void setRetired(long id, @Nullable Instant at) {
        jdbc.sql("update approval_route set retired_at = :at where id = :id")
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static ApprovalRoute route(ResultSet row, int n) throws SQLException {
        return new ApprovalRoute(
                row.getLong("route_id"),
                row.getInt("number"),
                row.getString("name"),
                CommitteeScopeColumns.of(row),
                JsonMapper.shared().readValue(row.getString("steps"), STEPS),
                row.getBoolean("asks_again"),
                row.getObject("retired_at") != null);
    }
}
