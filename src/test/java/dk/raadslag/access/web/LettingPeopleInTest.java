package dk.raadslag.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.raadslag.access.Account;
import dk.raadslag.access.AccountRefused;
import dk.raadslag.access.AccountRule;
import dk.raadslag.access.Accounts;
import dk.raadslag.access.NewPerson;
import dk.raadslag.access.PasswordCheck;
import dk.raadslag.access.PasswordLinks;
import dk.raadslag.access.PasswordProof;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Role;
import dk.raadslag.store.RaadslagTest;
import dk.raadslag.store.TestDatabase;
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
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RaadslagTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LettingPeopleInTest {

    private static final String PASSWORD = "fire røde kaffekopper";
    private static final String LIST = "/administration/adgange";

    @Autowired
    private MockMvc site;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Readers readers;

    @Autowired
    private PasswordLinks links;

    @Autowired
    private PasswordCheck passwords;

    @Autowired
    private TestDatabase database;

    private Reader jonas = Reader.ANONYMOUS;

    @BeforeAll
    void jonasIsAdministrator() {
        long id = letIn("Jonas Fenger", "jonas@bakkedal.dk", Role.ADMINISTRATOR);
        jonas = readers.ofPerson(id).orElseThrow();
    }

    private long letIn(String name, String email, Role... roles) {
        return accounts.letIn(Reader.program("test"), new NewPerson(name, null, email, null, null), Set.of(roles))
                .id();
    }

    @Test
    void somebody_is_let_in_and_stands_on_the_list() throws Exception {
        MockHttpServletResponse answer = send(
                LIST, "name", "Karen Holst", "title", "Sekretær", "email", "Karen@bakkedal.dk", "roller", "SECRETARY");

        assertThat(answer.getRedirectedUrl()).startsWith(LIST + "/");
        Account karen = account("karen@bakkedal.dk");
        assertThat(karen.roles()).containsExactly(Role.READER, Role.SECRETARY);
        assertThat(karen.hasPassword()).isFalse();
        assertThat(page(get(LIST)).select("tbody").text())
                .contains("Karen Holst Sekretær karen@bakkedal.dk udvalgssekretær");
        assertThat(journal(karen)).containsExactly("account.opened by Jonas Fenger");
    }

    @Test
    void what_is_missing_is_told_at_its_field() throws Exception {
        Document page = refused(send(LIST, "name", " ", "email", "ingen-snabel-a", "roller", "AUTHOR"));

        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#name", "#email");
        assertThat(page.select("#email").attr("aria-describedby")).contains("email-error");
        assertThat(page.select("input[value=AUTHOR]").hasAttr("checked")).isTrue();
    }

    @Test
    void an_email_leads_to_one_person() throws Exception {
        letIn("Amina Kaya", "amina@bakkedal.dk");
        Document page = refused(send(LIST, "name", "Amina Kaya Holm", "email", "AMINA@bakkedal.dk"));

        assertThat(page.select("#email-error").text()).contains("allerede en person");
    }

    @Test
    void roles_are_given_and_taken() throws Exception {
        long torben = letIn("Torben Egeskov", "torben@bakkedal.dk", Role.READER, Role.AUTHOR);
        send(LIST + "/" + torben + "/roller", "roller", "APPROVER", "roller", "SECRETARY");
        assertThat(account("torben@bakkedal.dk").roles()).containsExactly(Role.READER, Role.APPROVER, Role.SECRETARY);

        send(LIST + "/" + torben + "/roller");
        assertThat(account("torben@bakkedal.dk").roles()).containsExactly(Role.READER);
        assertThat(journal(account("torben@bakkedal.dk"))).contains("account.roles-changed by Jonas Fenger");
    }

    @Test
    void the_last_administrator_remains_one() throws Exception {
        String own = LIST + "/" + jonas.personId();
        Document page = refused(send(own + "/roller", "roller", "SECRETARY"));

        assertThat(page.select("#roller-error").text()).contains("den eneste administrator");
        assertThat(account("jonas@bakkedal.dk").roles()).contains(Role.ADMINISTRATOR);
        assertThatThrownBy(() ->
                        accounts.close(Reader.program("test"), Objects.requireNonNull(jonas.personId()), "fratrådt"))
                .isInstanceOfSatisfying(
                        AccountRefused.class,
                        refused -> assertThat(refused.rules()).containsExactly(AccountRule.LAST_ADMINISTRATOR));
    }

    @Test
    void nobody_closes_their_own_account() throws Exception {
        String own = LIST + "/" + jonas.personId();
        assertThat(page(get(own)).select("form[action$=lukning] button").hasAttr("disabled"))
                .isTrue();
        refused(send(own + "/lukning", "reason", "fratrådt"));
        assertThat(accounts.of(Objects.requireNonNull(jonas.personId()))).isPresent();
    }

    @Test
    void an_account_is_closed_with_a_reason() throws Exception {
        long leyla = letIn("Leyla Demir", "leyla@bakkedal.dk");
        String secret = links.make(jonas, leyla);
        String closing = LIST + "/" + leyla + "/lukning";
        Document page = refused(send(closing, "reason", "  "));
        assertThat(page.select("[role=alert] a[href=#reason]").text()).isEqualTo("Skriv en begrundelse.");

        Account before = account("leyla@bakkedal.dk");
        assertThat(send(closing, "reason", "fratrådt").getRedirectedUrl()).isEqualTo(LIST);
        assertThat(accounts.of(leyla)).isEmpty();
        assertThat(journal(before)).contains("account.closed by Jonas Fenger");
        assertThat(links.owner(secret)).isEmpty();
        assertThat(site.perform(get(closing.replace("/lukning", "")).with(asJonas()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_password_is_chosen_by_a_link_that_works_once() throws Exception {
        long nanna = letIn("Nanna Brandt", "nanna@bakkedal.dk");
        String earlier = links.make(jonas, nanna);
        Document made = Jsoup.parse(send(LIST + "/" + nanna + "/link").getContentAsString());
        String link = made.select("#link").val();
        assertThat(link).startsWith("http://localhost/adgangskode/");
        String path = link.replace("http://localhost", "");
        assertThat(visitor(get("/adgangskode/" + earlier)).getStatus()).isEqualTo(410);

        assertThat(Jsoup.parse(visitor(get(path)).getContentAsString())
                        .select("h1 + p")
                        .text())
                .contains("Nanna Brandt");
        assertThat(visitor(post(path).param("kodeord", "kort").with(csrf())).getStatus())
                .isEqualTo(422);
        assertThat(visitor(post(path).param("kodeord", PASSWORD).with(csrf())).getRedirectedUrl())
                .isEqualTo("/log-ind");
        assertThat(passwords.prove("nanna@bakkedal.dk", PASSWORD).map(PasswordProof::personId))
                .hasValue(nanna);
        assertThat(visitor(post(path).param("kodeord", PASSWORD + "!").with(csrf()))
                        .getStatus())
                .isEqualTo(410);
        assertThat(journal(account("nanna@bakkedal.dk")))
                .containsSubsequence(
                        "account.password-link-made by Jonas Fenger", "account.password-set by Nanna Brandt");
    }

    @Test
    void a_link_grows_old() throws Exception {
        String secret = links.make(jonas, letIn("Helle Skovlund", "helle@bakkedal.dk"));
        assertThat(links.owner(secret)).isPresent();
        JdbcClient.create(database.superuser())
                .sql("update log_in_link set expires_at = now() - interval '1 second'")
                .update();
        assertThat(links.owner(secret)).isEmpty();
        assertThat(links.setPassword(secret, PASSWORD)).isFalse();
    }

    private Account account(String email) {
        return accounts.all().stream()
                .filter(account -> email.equals(account.email()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> journal(Account account) {
        return JdbcClient.create(database.superuser())
                .sql("select act || ' by ' || actor from audit_entry where subject = ? and actor <> 'test' order by id")
                .param("person:" + account.person().id())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private RequestPostProcessor asJonas() {
        return authentication(new PreAuthenticatedAuthenticationToken(
                jonas, "", List.of(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR"))));
    }

    private MockHttpServletResponse send(String address, String... fields) throws Exception {
        MockHttpServletRequestBuilder form = post(address);
        for (int i = 0; i < fields.length; i += 2) form.param(fields[i], fields[i + 1]);
        return site.perform(form.with(asJonas()).with(csrf())).andReturn().getResponse();
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(
                site.perform(request.with(asJonas())).andReturn().getResponse().getContentAsString());
    }

    private MockHttpServletResponse visitor(MockHttpServletRequestBuilder request) throws Exception {
        return site.perform(request).andReturn().getResponse();
    }

    private static Document refused(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString());
    }
}
