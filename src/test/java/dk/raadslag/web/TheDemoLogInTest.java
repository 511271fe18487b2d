package dk.raadslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.NewPerson;
import dk.raadslag.access.People;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.store.RaadslagTest;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@RaadslagTest
@TestPropertySource(properties = "raadslag.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheDemoLogInTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Readings readings;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    private long secretary;

    @BeforeAll
    void theCast() {
        secretary = readings.asClerk(() -> {
            var person = new NewPerson(
                    "Sanne Skov", "Udvalgssekretær", null, "Skriver byrådets referater.", "Writes the minutes.");
            long id = people.add(person).id();
            accounts.open(Reader.program("town"), id, null, Set.of(Role.READER, Role.SECRETARY));
            return id;
        });
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(
                browser.perform(get(address)).andReturn().getResponse().getContentAsString());
    }

    @Test
    void everybodyIsOfferedWithWhatEachMayDo() throws Exception {
        String danish = page("/log-ind").select("main li.card").text();
        assertThat(danish)
                .contains("Sanne Skov", "Udvalgssekretær", "Skriver byrådets referater.", "skriver referater og")
                .contains("Log ind som Sanne Skov");
        assertThat(page("/log-ind?sprog=en").select("main li.card").text())
                .contains("Writes the minutes.", "Log in as Sanne Skov");
    }

    @Test
    void oneClickIsEnoughAndBeginsANewSession() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String id = session.getId();
        Cookie cookie = browser.perform(post("/log-ind/demo")
                        .param("person", String.valueOf(secretary))
                        .param("retur", "/tilgaengelighed")
                        .session(session)
                        .with(csrf()))
                .andExpect(redirectedUrl("/tilgaengelighed"))
                .andReturn()
                .getResponse()
                .getCookie(LogInCookie.NAME);
        assertThat(session.getId()).isNotEqualTo(id);
        String page = browser.perform(get("/tilgaengelighed").cookie(Objects.requireNonNull(cookie)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Objects.requireNonNull(Jsoup.parse(page).selectFirst(".who")).text())
                .isEqualTo("Logget ind som Sanne Skov");
    }

    @Test
    void nobodyBecomesSomeoneWhoIsNotThere() throws Exception {
        browser.perform(post("/log-ind/demo").param("person", "999999").with(csrf()))
                .andExpect(status().isNotFound());
        browser.perform(post("/log-ind/demo").param("person", String.valueOf(secretary)))
                .andExpect(status().isForbidden());
    }
}
