package dk.raadslag.paper.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class SavingFromTheEditorTest {

    @Autowired
    private Office office;

    @Autowired
    private MockMvc site;

    private Committee committee;
    private Reader amina;
    private Paper paper;

    @BeforeEach
    void begin() {
        committee = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        paper = office.begin(amina, "Cykelsti", committee);
    }

    private ResultActions save(Reader who, String field, String body) throws Exception {
        return site.perform(put("/sager/" + paper.id() + "/felter/" + field)
                .with(authentication(new PreAuthenticatedAuthenticationToken(who, "", List.of())))
                .with(csrf())
                .contentType("application/json")
                .content(body));
    }

    private static String body(int version, String document) {
        return """
                {"version":%d,"save":"%s","suggesting":false,"document":%s}""".formatted(version, UUID.randomUUID(), document);
    }

    private static String document(String words) {
        return """
                {"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"%s"}]}]}""".formatted(words);
    }

    @Test
    void aSaveIsAnsweredWithItsVersion() throws Exception {
        save(amina, "summary", body(0, document("Fire uheld")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1));
    }

    @Test
    void aSaveIsAnsweredWithWhetherAnythingStandsInTheField() throws Exception {
        save(amina, "summary", body(0, document("Fire uheld")))
                .andExpect(jsonPath("$.blank").value(false));
        save(amina, "summary", body(1, document("  ")))
                .andExpect(jsonPath("$.blank").value(true));
        save(amina, "summary", body(2, document("Forslag")).replace("\"suggesting\":false", "\"suggesting\":true"))
                .andExpect(jsonPath("$.blank").value(true));
    }

    @Test
    void aStaleSaveIsAnsweredWithTheOthersText() throws Exception {
        save(amina, "summary", body(0, document("Først <script>")));
        save(amina, "summary", body(0, document("Bagefter")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.by").value("Amina Kaya"))
                .andExpect(jsonPath("$.document.content[0].content[0].text").value("Først <script>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"doc\",\"content\":[{\"type\":\"script\"}]}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"heading\",\"attrs\":{\"level\":2},\"content\":[]}]}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"x\",\"marks\":[{\"type\":\"link\",\"attrs\":{\"href\":\"javascript:alert(1)\"}}]}]}]}",
                "{\"type\":\"doc\",\"content\":[{\"type\":\"figure\",\"attrs\":{\"src\":\"https://tracker.example/x.png\",\"alt\":\"Kort\",\"caption\":null}}]}",
                "null",
                "[]"
            })
    void whatDoesNotFitTheSchemaIsRefusedInWords(String document) throws Exception {
        save(amina, "summary", body(0, document))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.reason").value(containsString("ikke gået tabt")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "{}", "[]", "{\"version\":\"en\"}", "null", "{\"version\":0,\"suggesting\":false}"})
    void whatIsNoSaveIsRefusedInWords(String body) throws Exception {
        save(amina, "summary", body).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aFieldTheTemplateDoesNotHaveDoesNotExist() throws Exception {
        save(amina, "findesIkke", body(0, document("x"))).andExpect(status().isNotFound());
        save(amina, "head", body(1, document("x"))).andExpect(status().isNotFound());
    }

    @Test
    void aDraftDoesNotExistForOthers() throws Exception {
        Reader member = office.seat(office.hire("Mads Ørskov"), committee, MembershipRole.MEMBER);
        save(member, "summary", body(0, document("x"))).andExpect(status().isNotFound());
        save(office.hire("Jonas Fenger", Role.ADMINISTRATOR), "summary", body(0, document("x")))
                .andExpect(status().isNotFound());
    }

    @Test
    void theSecretaryIsToldWhyNot() throws Exception {
        Reader karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        save(karen, "summary", body(0, document("x")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.reason").value(containsString("Kun dens forfattere")));
    }

    @Test
    void whatIsFarTooLongIsRefusedInWords() throws Exception {
        save(amina, "summary", body(0, document("x".repeat(4_000_000))))
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.reason").value(containsString("for stor")));
    }
}
