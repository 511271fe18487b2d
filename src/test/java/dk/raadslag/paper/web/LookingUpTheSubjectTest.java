package dk.raadslag.paper.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.casework.Kle;
import dk.raadslag.casework.KleTitles;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class LookingUpTheSubjectTest {

    @Autowired
    private Office office;

    @Autowired
    private KleTitles titles;

    @Autowired
    private MockMvc site;

    private Reader amina;
    private Paper paper;

    @BeforeEach
    void begin() {
        titles.renew(Reader.program("test"), new Kle(Map.of("27.12", "Plejeboliger", "27.12.08", "Ventelister")));
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        paper = office.begin(amina, "Plejehjem", office.committee());
    }

    private ResultActions look(Reader who, String address) throws Exception {
        return site.perform(
                get(address).with(authentication(new PreAuthenticatedAuthenticationToken(who, "", List.of()))));
    }

    @Test
    void theFormIsToldAsJson() throws Exception {
        look(amina, "/kle.json?q=ventel")
                .andExpect(jsonPath("$[0].number").value("27.12.08"))
                .andExpect(jsonPath("$[0].title").value("Ventelister"))
                .andExpect(jsonPath("$[0].group").value("Plejeboliger"));
    }

    @Test
    void thePageLeadsBackToTheForm() throws Exception {
        look(amina, "/kle?q=ventel&sag=" + paper.id())
                .andExpect(content().string(containsString("/oplysninger?emne=27.12.08#sagsnummer")));
        look(amina, "/sager/" + paper.id() + "/oplysninger?emne=27.12.08")
                .andExpect(content().string(containsString("value=\"27.12.08-\"")));
    }

    @Test
    void whatIsNoSubjectChangesNothing() throws Exception {
        look(amina, "/sager/" + paper.id() + "/oplysninger?emne=%22%3E%3Cscript%3E")
                .andExpect(content()
                        .string(allOf(containsString("name=\"sagsnummer\""), not(containsString("<script>\"")))))
                .andExpect(status().isOk());
    }

    @Test
    void anothersPaperIsNotLedTo() throws Exception {
        Reader bo = office.hire("Bo Lind", Role.AUTHOR);
        look(bo, "/kle?q=ventel&sag=" + paper.id())
                .andExpect(content().string(allOf(containsString("27.12.08"), not(containsString("/oplysninger")))));
    }

    @Test
    void strangersFindNothingHere() throws Exception {
        site.perform(get("/kle?q=ventel")).andExpect(status().isNotFound());
        site.perform(get("/kle.json?q=ventel")).andExpect(status().isNotFound());
    }
}
