package dk.raadslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
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
import dk.raadslag.access.Secrets;
import dk.raadslag.store.RaadslagTest;
import dk.raadslag.store.TestDatabase;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.security.web.csrf.CsrfTokenRepository;
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

    @Autowired
    private TestDatabase database;

    @Autowired
    private CsrfTokenRepository tokens;

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

    private Cookie cookieOf(String email) throws Exception {
        ResultActions answer = browser.perform(logIn(email, PASSWORD)).andExpect(redirectedUrl("/"));
        return Objects.requireNonNull(answer.andReturn().getResponse().getCookie(LogInCookie.NAME));
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
        Document page = page(get("/tilgaengelighed").cookie(cookieOf("lars@bakkedal.dk")));
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
        browser.perform(post("/log-ud").cookie(cookieOf("lars@bakkedal.dk"))).andExpect(status().isForbidden());
    }

    @Test
    void whoeverLogsInGetsANewSession() throws Exception {
        MockHttpSession before = new MockHttpSession();
        String id = before.getId();
        browser.perform(logIn("lars@bakkedal.dk", PASSWORD).session(before));
        assertThat(before.getId()).isNotEqualTo(id);
    }

    @Test
    void theLogInIsKeptFromScriptsAndOtherSites() throws Exception {
        Cookie cookie = cookieOf("lars@bakkedal.dk");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getSecure()).isFalse();
        MockHttpServletRequestBuilder behindTls =
                logIn("lars@bakkedal.dk", PASSWORD).secure(true);
        Cookie secure = browser.perform(behindTls).andReturn().getResponse().getCookie(LogInCookie.SECURE_NAME);
        assertThat(Objects.requireNonNull(secure).getSecure()).isTrue();
    }

    @Test
    void onlyTheHashOfTheLogInIsKept() throws Exception {
        Cookie cookie = cookieOf("lars@bakkedal.dk");
        assertThat(hashes()).contains(Secrets.hash(cookie.getValue())).doesNotContain(cookie.getValue());
    }

    @Test
    void loggingOutEndsTheLogIn() throws Exception {
        Cookie cookie = cookieOf("lars@bakkedal.dk");
        browser.perform(post("/log-ud").cookie(cookie).with(csrf()))
                .andExpect(redirectedUrl("/"))
                .andExpect(cookie().maxAge(LogInCookie.NAME, 0));
        assertThat(who(cookie)).isEmpty();
        assertThat(hashes()).doesNotContain(Secrets.hash(cookie.getValue()));
    }

    @Test
    void whoeverLogsInAgainLeavesTheLogInOfBeforeBehind() throws Exception {
        Cookie before = cookieOf("lars@bakkedal.dk");
        Cookie after = Objects.requireNonNull(
                browser.perform(logIn("birgit@bakkedal.dk", PASSWORD).cookie(before))
                        .andReturn()
                        .getResponse()
                        .getCookie(LogInCookie.NAME));
        assertThat(who(before)).isEmpty();
        assertThat(who(after)).isEqualTo("Logget ind som Birgit Bæk");
    }

    @Test
    void aClosedAccountIsOutAtItsNextPage() throws Exception {
        long id = account("Kort Besøg", "kort@bakkedal.dk", Role.READER);
        Cookie cookie = cookieOf("kort@bakkedal.dk");
        accounts.close(INSTALLATION, id, "fratrådt");
        assertThat(who(cookie)).isEmpty();
        browser.perform(logIn("kort@bakkedal.dk", PASSWORD)).andExpect(forwardedUrl(LogInOutcome.REFUSED));
    }

    @Test
    void anotherPasswordLogsOutWhereverTheOldOneLoggedIn() throws Exception {
        long id = account("Glemte Den", "glemte@bakkedal.dk", Role.READER);
        Cookie cookie = cookieOf("glemte@bakkedal.dk");
        accounts.setPassword(INSTALLATION, id, "syv grønne cykler");
        assertThat(who(cookie)).isEmpty();
    }

    @Test
    void whoHasLostTheirAccountIsOutThoughTheLogInStands() throws Exception {
        long id = account("Uden Adgang", "uden@bakkedal.dk", Role.READER);
        Cookie cookie = cookieOf("uden@bakkedal.dk");
        Cookie anothers = cookieOf("lars@bakkedal.dk");
        jdbc().sql("insert into account_closure (person_id, at, reason) values (?, now(), 'fratrådt')")
                .param(id)
                .update();
        assertThat(who(cookie)).isEmpty();
        assertThat(hashes()).doesNotContain(Secrets.hash(cookie.getValue()));
        assertThat(who(anothers)).isNotEmpty();
    }

    @Test
    void aLogInThatRestsTooLongEndsAndOneInUseGoesOn() throws Exception {
        Cookie resting = cookieOf("lars@bakkedal.dk");
        seen(resting, "2 hours");
        assertThat(who(resting)).isEmpty();

        Cookie used = cookieOf("lars@bakkedal.dk");
        seen(used, "119 minutes");
        assertThat(who(used)).isNotEmpty();
        seen(used, "10 minutes");
        assertThat(who(used)).isNotEmpty();
        assertThat(hashes()).doesNotContain(Secrets.hash(resting.getValue()));
        begun(used, "7 days");
        assertThat(who(used)).isEmpty();
    }

    /** The form's token follows from the log-in alone: neither a session nor the server need remember it. */
    @Test
    void anOpenPageCanStillSaveWhenItsSessionIsGone() throws Exception {
        Cookie cookie = cookieOf("lars@bakkedal.dk");
        String token = formToken(cookie);
        Cookie anothers = cookieOf("birgit@bakkedal.dk");
        browser.perform(logOut(anothers, token)).andExpect(status().isForbidden());
        browser.perform(logOut(cookie, token)).andExpect(redirectedUrl("/"));
    }

    /** Who can plant a cookie must not be able to log somebody in as another. */
    @Test
    void whatNobodyIsLoggedInByMakesNoToken() throws Exception {
        Cookie cookie = cookieOf("lars@bakkedal.dk");
        String token = formToken(cookie);
        browser.perform(logOut(cookie, token)).andExpect(redirectedUrl("/"));
        browser.perform(logIn(cookie, token)).andExpect(status().isForbidden());
    }

    private String formToken(Cookie cookie) throws Exception {
        return page(get("/tilgaengelighed").cookie(cookie).with(this::ourTokens))
                .select("form[action=/log-ud] [name=_csrf]")
                .attr("value");
    }

    private MockHttpServletRequestBuilder logIn(Cookie cookie, String token) {
        return post("/log-ind")
                .param("email", "lars@bakkedal.dk")
                .param("kodeord", PASSWORD)
                .param("_csrf", token)
                .cookie(cookie)
                .with(this::ourTokens);
    }

    private MockHttpServletRequestBuilder logOut(Cookie cookie, String token) {
        return post("/log-ud").cookie(cookie).param("_csrf", token).with(this::ourTokens);
    }

    /** {@code csrf()} leaves tokens of its own in the filters. */
    private MockHttpServletRequest ourTokens(MockHttpServletRequest request) {
        WebTestUtils.setCsrfTokenRepository(request, tokens);
        return request;
    }

    private String who(Cookie cookie) throws Exception {
        return page(get("/tilgaengelighed").cookie(cookie)).select(".who").text();
    }

    private List<String> hashes() {
        return jdbc().sql("select secret_hash from log_in")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private void seen(Cookie cookie, String ago) {
        jdbc().sql("update log_in set seen_at = seen_at - ?::interval where secret_hash = ?")
                .params(ago, Secrets.hash(cookie.getValue()))
                .update();
    }

    private void begun(Cookie cookie, String ago) {
        jdbc().sql("update log_in set begun_at = begun_at - ?::interval where secret_hash = ?")
                .params(ago, Secrets.hash(cookie.getValue()))
                .update();
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(database.superuser());
    }

    @Test
    void administrationIsForAdministrators() throws Exception {
        browser.perform(get("/administration/udgaver"))
                .andExpect(redirectedUrl("/log-ind?retur=%2Fadministration%2Fudgaver"));
        browser.perform(get("/administration/udgaver").cookie(cookieOf("lars@bakkedal.dk")))
                .andExpect(status().isForbidden());
        browser.perform(get("/administration/udgaver").cookie(cookieOf("birgit@bakkedal.dk")))
                .andExpect(status().isNotFound());
    }

    @Test
    void theDemosWayInIsClosedOutsideTheDemo() throws Exception {
        browser.perform(post("/log-ind/demo").param("person", "1").with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void whoeverIsLoggedInNeedNotLogInAgain() throws Exception {
        browser.perform(get("/log-ind?retur=/udvalg").cookie(cookieOf("lars@bakkedal.dk")))
                .andExpect(redirectedUrl("/udvalg"));
    }
}
