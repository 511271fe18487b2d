package dk.raadslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.NewPerson;
import dk.raadslag.access.People;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.store.RaadslagTest;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@RaadslagTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoggingInTest {

    private static final String PASSWORD = "fire røde kaffekopper";
    private static final Reader INSTALLATION = Reader.program("installation");

    @Autowired
    private MockMvc browser;

    @Autowired
    private Readings readings;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @BeforeAll
    void letPeopleIn() {
        account("Birgit Bæk", "birgit@bakkedal.dk", Role.ADMINISTRATOR);
        account("Lars Lund", "lars@bakkedal.dk", Role.READER);
    }

    private long account(String name, String email, Role role) {
        return readings.asClerk(() -> {
            long id = people.add(new NewPerson(name, null, email, null, null)).id();
            accounts.open(INSTALLATION, id, PASSWORD, Set.of(role));
            return id;
        });
    }

    private static MockHttpServletRequestBuilder logIn(String email, String password) {
        return post("/log-ind").param("email", email).param("kodeord", password).with(csrf());
    }

    private MockHttpSession sessionOf(String email) throws Exception {
        ResultActions answer = browser.perform(logIn(email, PASSWORD)).andExpect(redirectedUrl("/"));
        return (MockHttpSession)
                Objects.requireNonNull(answer.andReturn().getRequest().getSession(false));
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(browser.perform(request).andReturn().getResponse().getContentAsString());
    }

    @Test
    void thePageAsksForEmailAndPasswordAndRemembersWhereToReturn() throws Exception {
        Document page = page(get("/log-ind?retur=/udvalg"));
        assertThat(page.select("h1").text()).isEqualTo("Log ind");
        assertThat(page.select("label[for=email]").text()).isEqualTo("E-mail");
        assertThat(page.select("input[name=kodeord]").attr("autocomplete")).isEqualTo("current-password");
        assertThat(page.select("form[action=/log-ind] input[name=retur]").attr("value"))
                .isEqualTo("/udvalg");
        assertThat(page.select("form[action=/log-ind/demo]")).isEmpty();
    }

    @Test
    void theRightPasswordLeadsBackToWhereOneWas() throws Exception {
        browser.perform(logIn("Lars@Bakkedal.dk", PASSWORD).param("retur", "/tilgaengelighed?a=b"))
                .andExpect(redirectedUrl("/tilgaengelighed?a=b"));
    }

    @Test
    void everyPageKnowsWhoIsLoggedIn() throws Exception {
        Document page = page(get("/tilgaengelighed").session(sessionOf("lars@bakkedal.dk")));
        assertThat(page.select(".who").text()).isEqualTo("Logget ind som Lars Lund");
    }

    @Test
    void aWrongPasswordAndAnUnknownEmailLookTheSame() throws Exception {
        Document wrong = refused(logIn("lars@bakkedal.dk", "noget helt andet"));
        Document unknown = refused(logIn("ingen@bakkedal.dk", PASSWORD));
        assertThat(wrong.select("[role=alert]").text()).startsWith("E-mailen og adgangskoden passer ikke sammen");
        assertThat(unknown.select("[role=alert]").text())
                .isEqualTo(wrong.select("[role=alert]").text());
        assertThat(wrong.select("input[name=email]").attr("value")).isEqualTo("lars@bakkedal.dk");
        assertThat(wrong.select("input[name=kodeord]").attr("value")).isEmpty();
    }

    /** MockMvc notes a forward and leaves it to us to follow it. */
    private Document refused(MockHttpServletRequestBuilder tried) throws Exception {
        var request = browser.perform(tried)
                .andExpect(forwardedUrl(LogInOutcome.REFUSED))
                .andReturn()
                .getRequest();
        var page = post(LogInOutcome.REFUSED)
                .with(csrf())
                .param("email", Objects.requireNonNull(request.getParameter("email")))
                .requestAttr(LogInOutcome.REASON, Objects.requireNonNull(request.getAttribute(LogInOutcome.REASON)));
        return Jsoup.parse(browser.perform(page)
                .andExpect(status().is4xxClientError())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    @Test
    void tooManyTriesAreToldHowLongToWaitEvenWithTheRightPassword() throws Exception {
        account("Prøvet Person", "proevet@bakkedal.dk", Role.READER);
        for (int i = 0; i < LogInAttempts.PER_EMAIL; i++) {
            browser.perform(logIn("proevet@bakkedal.dk", "forkert gæt " + i).with(from("10.1.1.1")));
        }
        browser.perform(logIn("proevet@bakkedal.dk", PASSWORD).with(from("10.1.1.2")))
                .andExpect(forwardedUrl(LogInOutcome.REFUSED))
                .andExpect(header().exists("Retry-After"));
        Document page = refused(logIn("proevet@bakkedal.dk", PASSWORD).with(from("10.1.1.3")));
        assertThat(page.select("[role=alert]").text()).contains("Vent 15 min.");
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        browser.perform(post("/log-ind").param("email", "lars@bakkedal.dk").param("kodeord", PASSWORD))
                .andExpect(status().isForbidden());
        browser.perform(post("/log-ud").session(sessionOf("lars@bakkedal.dk"))).andExpect(status().isForbidden());
    }

    @Test
    void whoeverLogsInGetsANewSession() throws Exception {
        MockHttpSession before = new MockHttpSession();
        String id = before.getId();
        browser.perform(logIn("lars@bakkedal.dk", PASSWORD).session(before));
        assertThat(before.getId()).isNotEqualTo(id);
    }

    @Test
    void loggingOutEndsTheSession() throws Exception {
        MockHttpSession session = sessionOf("lars@bakkedal.dk");
        browser.perform(post("/log-ud").session(session).with(csrf())).andExpect(redirectedUrl("/"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aClosedAccountIsOutAtItsNextPage() throws Exception {
        long id = account("Kort Besøg", "kort@bakkedal.dk", Role.READER);
        MockHttpSession session = sessionOf("kort@bakkedal.dk");
        accounts.close(INSTALLATION, id, "fratrådt");
        assertThat(page(get("/tilgaengelighed").session(session)).select(".who"))
                .isEmpty();
        assertThat(session.isInvalid()).isTrue();
        browser.perform(logIn("kort@bakkedal.dk", PASSWORD)).andExpect(forwardedUrl(LogInOutcome.REFUSED));
    }

    @Test
    void administrationIsForAdministrators() throws Exception {
        browser.perform(get("/administration/udgaver"))
                .andExpect(redirectedUrl("/log-ind?retur=%2Fadministration%2Fudgaver"));
        browser.perform(get("/administration/udgaver").session(sessionOf("lars@bakkedal.dk")))
                .andExpect(status().isForbidden());
        browser.perform(get("/administration/udgaver").session(sessionOf("birgit@bakkedal.dk")))
                .andExpect(status().isNotFound());
    }

    @Test
    void theDemosWayInIsClosedOutsideTheDemo() throws Exception {
        browser.perform(post("/log-ind/demo").param("person", "1").with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void whoeverIsLoggedInNeedNotLogInAgain() throws Exception {
        browser.perform(get("/log-ind?retur=/udvalg").session(sessionOf("lars@bakkedal.dk")))
                .andExpect(redirectedUrl("/udvalg"));
    }
}
