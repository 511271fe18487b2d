package dk.raadslag.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.town.RouteTable.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@TownTest
class EveryRouteHasItsReadersTest {

    /** Ways to the same page, the log-in page itself, and errors, which have tests of their own. */
    private static final Set<String> ELSEWHERE = Set.of(
            "GET /log-ind",
            " /log-ind/afvist",
            " /error",
            "GET /Vis",
            "GET /vis/pdf/dagsorden/{id}/",
            "GET /Vis/Pdf/dagsorden/{id}",
            "GET /Vis/Pdf/dagsorden/{id}/");

    @Autowired
    private MockMvc site;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Readers readers;

    @Autowired
    private Readings readings;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Agendas agendas;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping router;

    @Test
    void every_route_has_a_row() {
        Set<String> rows = RouteTable.ROWS.stream().map(Row::route).collect(Collectors.toSet());

        assertThat(routes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(rows.contains(route) || ELSEWHERE.contains(route))
                        .as("'%s' has no row in RouteTable", route)
                        .isTrue());
    }

    @Test
    void every_row_is_of_a_route_that_exists() {
        assertThat(routes())
                .containsAll(RouteTable.ROWS.stream().map(Row::route).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyone_gets_what_the_table_says(Row row) throws Exception {
        Cast cast = Cast.of(accounts, readers);
        for (String who : List.of(Cast.VISITOR, "frederik", "rasmus", "gudrun", "karen", "jonas")) {
            assertThat(status(row, cast.as(who)))
                    .as(row + " for " + who)
                    .isEqualTo(row.expect().status(who, row.granted()));
        }
    }

    @ParameterizedTest
    @MethodSource("posts")
    void nothing_is_posted_without_the_forms_token(Row row) throws Exception {
        Cast cast = Cast.of(accounts, readers);
        int status = site.perform(request(row.method(), address(row)).with(cast.as("jonas")))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(status).isEqualTo(403);
    }

    private int status(Row row, RequestPostProcessor who) throws Exception {
        String address = address(row);
        var request = address.endsWith("/import") && row.post() ? multipart(address) : request(row.method(), address);
        if (row.post()) request.with(csrf());
        return site.perform(request.with(who)).andReturn().getResponse().getStatus();
    }

    private String address(Row row) {
        if (!row.address().contains("BEGUN-")) return row.address();
        Reader karen = Cast.of(accounts, readers).reader("karen");
        Meeting meeting = readings.as(karen, () -> meetings.byAddress("oekonomiudvalget", "2026-12-08"))
                .orElseThrow();
        long paper = agendas.of(karen, meeting)
                .orElseThrow()
                .papers()
                .findFirst()
                .orElseThrow()
                .paperId();
        return row.address()
                .replace(RouteTable.BEGUN_MEETING, meeting.id().toString())
                .replace(RouteTable.BEGUN_CASE, String.valueOf(paper));
    }

    private List<String> routes() {
        return router.getHandlerMethods().entrySet().stream()
                .filter(route -> !isOfATest(route.getValue().getBeanType()))
                .map(Map.Entry::getKey)
                .flatMap(EveryRouteHasItsReadersTest::routes)
                .toList();
    }

    private static boolean isOfATest(Class<?> controller) {
        return controller
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .contains("test-classes");
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        String method =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).collect(Collectors.joining());
        return info.getPatternValues().stream().map(pattern -> method + " " + pattern);
    }

    static Stream<Row> rows() {
        return RouteTable.ROWS.stream();
    }

    static Stream<Row> posts() {
        return rows().filter(Row::post);
    }
}
