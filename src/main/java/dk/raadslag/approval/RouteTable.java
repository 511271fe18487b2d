package dk.raadslag.approval;

import dk.raadslag.committee.CommitteeKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class RouteTable {

    private static final TypeReference<List<RouteStep>> STEPS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    RouteTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps other processes from making routes until the transaction ends. */
    void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('approval_route'))")
                .query()
                .listOfRows();
    }

    boolean none() {
        return jdbc.sql("select count(*) from approval_route").query(Long.class).single() == 0;
    }

    List<ApprovalRoute> all() {
        return jdbc.sql("select * from approval_route where retired_at is null order by name collate \"da-x-icu\"")
                .query(RouteTable::route)
                .list();
    }

    void insert(ApprovalRoute route) {
        jdbc.sql("""
                insert into approval_route (name, kinds, committee_id, steps, asks_again)
                values (:name, :kinds, :committee, :steps::jsonb, :again)""")
                .param("name", route.name())
                .param("kinds", route.kinds().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("committee", route.committeeId())
                .param("steps", JsonMapper.shared().writeValueAsString(route.steps()))
                .param("again", route.asksAgain())
                .update();
    }

    private static ApprovalRoute route(ResultSet row, int n) throws SQLException {
        String[] kinds = (String[]) row.getArray("kinds").getArray();
        return new ApprovalRoute(
                row.getLong("id"),
                row.getString("name"),
                Arrays.stream(kinds).map(CommitteeKind::valueOf).collect(Collectors.toSet()),
                row.getObject("committee_id", Long.class),
                JsonMapper.shared().readValue(row.getString("steps"), STEPS),
                row.getBoolean("asks_again"));
    }
}
