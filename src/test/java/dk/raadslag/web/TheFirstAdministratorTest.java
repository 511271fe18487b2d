package dk.raadslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.FirstAdministrator;
import dk.raadslag.access.NewPerson;
import dk.raadslag.access.PasswordCheck;
import dk.raadslag.access.PasswordProof;
import dk.raadslag.access.People;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.store.RaadslagTest;
import dk.raadslag.store.TestDatabase;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@RaadslagTest
class TheFirstAdministratorTest {

    private static final String PASSWORD = "fire røde kaffekopper";
    private static final Reader INSTALLATION = Reader.program("installation");

    @Autowired
    private MockMvc browser;

    @Autowired
    private FirstAdministrator firstAdministrator;

    @Autowired
    private PasswordCheck passwords;

    @Autowired
    private Readings readings;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestDatabase database;

    @AfterEach
    void emptyAgain() {
        JdbcClient.create(database.superuser())
                .sql("truncate account, account_role, account_closure, log_in_link, log_in")
                .update();
    }

    private String link() {
        return FirstAdministratorPages.ADDRESS + firstAdministrator.invite().orElseThrow();
    }

    private static MockHttpServletRequestBuilder signUp(String link, String email, String password) {
        return post(link)
                .param("name", "Birgit Bæk")
                .param("email", email)
                .param("kodeord", password)
                .with(csrf());
    }

    @Test
    void theLinkMakesOneAdministratorAndNoMore() throws Exception {
        String link = link();
        browser.perform(get(link)).andExpect(status().isOk());
        browser.perform(signUp(link, "birgit1@bakkedal.dk", PASSWORD)).andExpect(redirectedUrl("/log-ind"));
        assertThat(passwords.prove("birgit1@bakkedal.dk", PASSWORD)).isPresent();
        browser.perform(get(link)).andExpect(status().isGone());
        browser.perform(signUp(link, "en.anden@bakkedal.dk", PASSWORD)).andExpect(status().isGone());
        assertThat(firstAdministrator.invite()).isEmpty();
    }

    @Test
    void anEarlierLinkIsOfNoUseOnceThereIsAnAdministrator() throws Exception {
        String earlier = link();
        browser.perform(signUp(link(), "birgit2@bakkedal.dk", PASSWORD)).andExpect(redirectedUrl("/log-ind"));
        browser.perform(signUp(earlier, "en.anden2@bakkedal.dk", PASSWORD)).andExpect(status().isGone());
    }

    @Test
    void anEmployeeWhoLogsInFirstDoesNotTakeTheLinkAway() throws Exception {
        String link = link();
        long lars = reader("lars@bakkedal.dk");
        browser.perform(signUp(link, "lars@bakkedal.dk", PASSWORD)).andExpect(redirectedUrl("/log-ind"));
        assertThat(passwords.prove("lars@bakkedal.dk", PASSWORD).map(PasswordProof::personId))
                .hasValue(lars);
        assertThat(accounts.of(lars))
                .hasValueSatisfying(account ->
                        assertThat(account.roles()).containsExactly(Role.READER, Role.SECRETARY, Role.ADMINISTRATOR));
        assertThat(firstAdministrator.invite()).isEmpty();
    }

    @Test
    void whoeverIsShutOutDoesNotComeInByTheLink() throws Exception {
        String link = link();
        accounts.close(INSTALLATION, reader("gaaet@bakkedal.dk"), "fratrådt");
        browser.perform(signUp(link, "gaaet@bakkedal.dk", PASSWORD)).andExpect(status().is(422));
        browser.perform(signUp(link, "birgit4@bakkedal.dk", PASSWORD)).andExpect(redirectedUrl("/log-ind"));
    }

    private long reader(String email) {
        return readings.asClerk(() -> {
            long id = people.add(new NewPerson("Lars Lund", null, email, null, null))
                    .id();
            accounts.open(INSTALLATION, id, null, Set.of(Role.READER, Role.SECRETARY));
            return id;
        });
    }

    @Test
    void aGuessedOrOldLinkLeadsNowhere() throws Exception {
        browser.perform(get(FirstAdministratorPages.ADDRESS + "gaet")).andExpect(status().isGone());
        String link = link();
        JdbcClient.create(database.superuser())
                .sql("update log_in_link set expires_at = now() - interval '1 second'")
                .update();
        browser.perform(get(link)).andExpect(status().isGone());
    }

    @Test
    void whatIsMissingIsToldAndTheLinkStillWorks() throws Exception {
        String link = link();
        String page = browser.perform(signUp(link, "ingen-snabel-a", "kort"))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(page).select("[role=alert] a").eachAttr("href")).containsExactly("#email", "#kodeord");
        assertThat(Jsoup.parse(page).select("#kodeord").attr("aria-describedby"))
                .isEqualTo("kodeord-hint kodeord-error");
        assertThat(Jsoup.parse(page).select("#email-error").text())
                .isEqualTo("Skriv en e-mail, for eksempel navn@kommune.dk.");
        assertThat(Jsoup.parse(page).select("input[name=name]").attr("value")).isEqualTo("Birgit Bæk");
        browser.perform(signUp(link, "birgit3@bakkedal.dk", PASSWORD)).andExpect(redirectedUrl("/log-ind"));
    }

    @Test
    void theLinkIsPrintedOnlyWherePagesAreServedAndNobodyIsLetIn() {
        var serving = new MockEnvironment().withProperty("local.server.port", "8080");
        assertThat(notice(serving, false).address())
                .hasValueSatisfying(
                        address -> assertThat(address).startsWith("http://127.0.0.1:8080/foerste-administrator/"));
        assertThat(notice(new MockEnvironment(), false).address()).isEmpty();
        assertThat(notice(serving, true).address()).isEmpty();
    }

    private FirstAdministratorNotice notice(MockEnvironment environment, boolean demo) {
        return new FirstAdministratorNotice(firstAdministrator, environment, demo);
    }
}
