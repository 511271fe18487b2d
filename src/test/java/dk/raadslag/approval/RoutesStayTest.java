package dk.raadslag.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.paper.Office;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database itself keeps what has been a route. */
@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class RoutesStayTest {

    private static final String COPY = """
            insert into approval_route_version
                   (route_id, number, name, kinds, committee_id, steps, asks_again, made_at, made_by)
            select route_id, number + 1000, name, kinds, committee_id, steps, asks_again, made_at, made_by
              from approval_route_version""";

    private static final String UPDATE = "update approval_route_version set asks_again = false";
    private static final String DELETE = "delete from approval_route_version";

    @Autowired
    private Office office;

    @Autowired
    private Readings readings;

    @Autowired
    private Routes routes;

    @Autowired
    private JdbcClient jdbc;

    private List<ApprovalRoute> before;

    @BeforeEach
    void asTheyAre() {
        before = routes.all(office.hire("Jonas Fenger", Role.ADMINISTRATOR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                COPY,
                UPDATE,
                DELETE,
                "truncate approval_route_version",
                "insert into approval_route default values",
                "update approval_route set retired_at = now()",
                "delete from approval_route"
            })
    void noReaderWritesRoutesInAnyTransaction(String statement) {
        Reader rikke = office.hire("Rikke Uldal", Role.APPROVER, Role.AUTHOR, Role.SECRETARY);
        assertThatThrownBy(() -> readings.asClerk(
                        () -> readings.as(rikke, () -> jdbc.sql(statement).update())))
                .hasStackTraceContaining("permission denied");
        assertThat(routes.all(rikke)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {UPDATE, DELETE, "truncate approval_route_version", "delete from approval_route"})
    void noClerkRewritesThem(String statement) {
        assertThatThrownBy(() -> readings.asClerk(() -> jdbc.sql(statement).update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void nobodyBesideAReadingSeesThem() {
        assertThatThrownBy(() -> jdbc.sql("select count(*) from approval_route_version")
                        .query(Long.class)
                        .single())
                .hasStackTraceContaining("permission denied");
    }
}
