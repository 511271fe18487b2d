package dk.raadslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.NewPerson;
import dk.raadslag.access.People;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.store.RaadslagTest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@RaadslagTest
@TestPropertySource(
        properties = {
            "spring.security.oauth2.client.registration.kommune.client-id=raadslag",
            "spring.security.oauth2.client.registration.kommune.client-secret=hemmelig",
            "spring.security.oauth2.client.registration.kommune.client-name=Bakkedals login",
            "spring.security.oauth2.client.registration.kommune.authorization-grant-type=authorization_code",
            "spring.security.oauth2.client.registration.kommune.redirect-uri={baseUrl}/login/oauth2/code/kommune",
            "spring.security.oauth2.client.registration.kommune.scope=openid,email,profile",
            "spring.security.oauth2.client.provider.kommune.authorization-uri=https://login.example/authorize",
            "spring.security.oauth2.client.provider.kommune.token-uri=https://login.example/token",
            "spring.security.oauth2.client.provider.kommune.jwk-set-uri=https://login.example/keys"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheMunicipalitysOwnLogInTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Readings readings;

    @Autowired
    private People people;

    @Autowired
    private Readers readers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MunicipalLogIn logIn;

    private long lars;

    @BeforeAll
    void larsMayComeIn() {
        lars = readings.asClerk(() -> {
            long id = people.add(new NewPerson("Lars Lund", null, "lars@bakkedal.dk", null, null))
                    .id();
            accounts.open(Reader.program("installation"), id, null, Set.of(Role.READER));
            return id;
        });
    }

    private static OidcUser user(String email, boolean verified) {
        Instant now = Instant.parse("2026-11-21T08:00:00Z");
        Map<String, Object> claims =
                Map.of("sub", "1", "email", email, "email_verified", verified, "name", "Ny Medarbejder");
        return new DefaultOidcUser(List.of(), new OidcIdToken("token", now, now.plusSeconds(60), claims));
    }

    @Test
    void thePageOffersItAndItLeadsToTheMunicipality() throws Exception {
        var page = Jsoup.parse(
                browser.perform(get("/log-ind")).andReturn().getResponse().getContentAsString());
        assertThat(page.select("a[href^=/oauth2/authorization/kommune]").text())
                .isEqualTo("Log ind med Bakkedals login");
        assertThat(browser.perform(get("/oauth2/authorization/kommune"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith("https://login.example/authorize?response_type=code&client_id=raadslag");
    }

    @Test
    void theEmailItVouchesForLeadsToTheAccount() {
        assertThat(logIn.known(user("Lars@bakkedal.dk", true)).personId()).isEqualTo(lars);
    }

    @Test
    void anEmailItDoesNotVouchForLeadsNowhere() {
        assertThatThrownBy(() -> logIn.known(user("lars@bakkedal.dk", false)))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void somebodyWithoutAnAccountStaysOut() {
        assertThatThrownBy(() -> logIn.known(user("ny@bakkedal.dk", true)))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void somebodyWithoutAnAccountBecomesAReaderWhereThatIsWanted() {
        var open = new MunicipalLogIn(readings, people, readers, accounts, true);
        long id = open.known(user("frisk@bakkedal.dk", true)).personId();
        assertThat(readers.ofPerson(id)).hasValueSatisfying(reader -> {
            assertThat(reader.name()).isEqualTo("Ny Medarbejder");
            assertThat(reader.roles()).containsExactly(Role.READER);
        });
        assertThat(open.known(user("frisk@bakkedal.dk", true)).personId()).isEqualTo(id);
    }

    @Test
    void aClosedAccountStaysClosed() {
        long gone = readings.asClerk(() -> people.add(new NewPerson("Gået Bort", null, "gaaet@bakkedal.dk", null, null))
                .id());
        accounts.open(Reader.program("installation"), gone, null, Set.of(Role.READER));
        accounts.close(Reader.program("installation"), gone, "fratrådt");
        assertThatThrownBy(() -> new MunicipalLogIn(readings, people, readers, accounts, true)
                        .known(user("gaaet@bakkedal.dk", true)))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void theWayOverTheMunicipalityEndsWhereOneWanted() throws Exception {
        var page = Jsoup.parse(browser.perform(get("/log-ind?retur=/udvalg?a=b"))
                .andReturn()
                .getResponse()
                .getContentAsString());
        String away = page.select("a[href^=/oauth2]").attr("href");
        MockHttpSession session = new MockHttpSession();
        browser.perform(get(URI.create(away)).session(session));

        assertThat(wayBack(session)).isEqualTo("/udvalg?a=b");
        ReturnAddress.forget(from(session));
        assertThat(wayBack(session)).isEqualTo("/");
    }

    @Test
    void noOtherSiteIsReturnedTo() throws Exception {
        MockHttpSession session = new MockHttpSession();
        browser.perform(get("/oauth2/authorization/kommune?retur=//example.org").session(session));

        assertThat(wayBack(session)).isEqualTo("/");
    }

    private static String wayBack(MockHttpSession session) {
        return ReturnAddress.of(from(session));
    }

    private static MockHttpServletRequest from(MockHttpSession session) {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        return request;
    }

    @Test
    void onlyWhoeverHasNoAccountIsToldSo() {
        assertThat(LogInProblem.of(new OAuth2AuthenticationException(MunicipalLogIn.UNKNOWN))
                        .key())
                .isEqualTo("web.logIn.unknownAccount");
        assertThat(LogInProblem.of(new OAuth2AuthenticationException("authorization_request_not_found"))
                        .key())
                .isEqualTo("web.logIn.failed");
        assertThat(LogInProblem.of(new OAuth2AuthenticationException("access_denied"))
                        .key())
                .isEqualTo("web.logIn.failed");
    }
}
