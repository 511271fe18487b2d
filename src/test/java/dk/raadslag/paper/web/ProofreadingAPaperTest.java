package dk.raadslag.paper.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.paper.Attachments;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperFinding;
import dk.raadslag.paper.PaperFinding.Spot;
import dk.raadslag.paper.PaperProofs;
import dk.raadslag.paper.PaperTally;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.paper.file.CheckedFile;
import dk.raadslag.paper.file.Files;
import dk.raadslag.proofreading.CheckKey;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class ProofreadingAPaperTest {

    private static final String KEY = "presentation";

    @Autowired
    private Office office;

    @Autowired
    private Writing writing;

    @Autowired
    private Papers papers;

    @Autowired
    private Attachments attachments;

    @Autowired
    private PaperProofs proofs;

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

    private ResultActions perform(Reader who, MockHttpServletRequestBuilder request) throws Exception {
        return site.perform(request.with(authentication(new PreAuthenticatedAuthenticationToken(who, "", List.of())))
                .with(csrf()));
    }

    private ResultActions read(Reader who, String field, String body) throws Exception {
        return perform(
                who,
                post("/sager/" + paper.id() + "/felter/" + field + "/korrektur")
                        .contentType("application/json")
                        .content(body));
    }

    private static String saying(String words) {
        return """
                {"document": {"type": "doc", "content": [
                  {"type": "paragraph", "content": [{"type": "text", "text": "%s"}]}]}}""".formatted(words);
    }

    private void write(String key, String words) {
        write(amina, key, words);
    }

    private void write(Reader who, String key, String words) {
        int from = papers.byId(amina, paper.id()).orElseThrow().part(key).version();
        var save = new Save<>(from, UUID.randomUUID(), RichText.of(Paragraph.of(words)));
        if (who.equals(amina)) writing.write(who, paper, key, save);
        else writing.suggest(who, paper, key, save);
        paper = papers.byId(amina, paper.id()).orElseThrow();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(perform(amina, get("/sager/" + paper.id() + address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    @Test
    void aTextIsReadAsItStandsInTheEditorAndIsNotKept() throws Exception {
        read(amina, KEY, saying("Komunen betaler [BELØB?]."))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.findings.length()").value(2))
                .andExpect(jsonPath("$.findings[0].check").value("spelling"))
                .andExpect(jsonPath("$.findings[0].name").value("Stavning"))
                .andExpect(jsonPath("$.findings[0].severity").value("ADVICE"))
                .andExpect(jsonPath("$.findings[0].from").value(1))
                .andExpect(jsonPath("$.findings[0].to").value(8))
                .andExpect(jsonPath("$.findings[0].mends[0]").value("Kommunen"))
                .andExpect(jsonPath("$.findings[0].said").value(containsString("\"Komunen\" står ikke i ordbogen")))
                .andExpect(jsonPath("$.findings[1].severity").value("MUST_MEND"))
                .andExpect(jsonPath("$.unshown").value(0));

        assertThat(papers.byId(amina, paper.id()).orElseThrow().part(KEY).version())
                .isZero();
    }

    @Test
    void aTextFullOfFaultsIsAnsweredWithTheWorstOfThem() throws Exception {
        read(amina, KEY, saying("Wxyz ".repeat(400) + "[DATO?]"))
                .andExpect(jsonPath("$.findings.length()").value(200))
                .andExpect(jsonPath("$.findings[199].check").value("placeholder"))
                .andExpect(jsonPath("$.unshown").value(203));
    }

    @Test
    void otherWordsAreLookedUpForAFewMisspeltWordsOnly() throws Exception {
        StringBuilder words = new StringBuilder("Komunen, ");
        for (char letter = 'a'; letter <= 'z'; letter++)
            words.append("komuni").append(letter).append("n, ");
        read(amina, KEY, saying(words.toString().strip()))
                .andExpect(jsonPath("$.findings[0].mends").isNotEmpty())
                .andExpect(jsonPath("$.findings[20].mends").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"document\": {\"type\": \"doc\", \"content\": [{\"type\": \"script\"}]}}",
                "{\"document\": {\"type\": \"doc\", \"content\": [{\"type\": \"figure\", \"attrs\": {\"src\": \"https://spion.dk/a.png\", \"alt\": \"Kort\"}}]}}",
                "{}",
                "null",
                "[",
                ""
            })
    void whatIsNoTextIsRefusedAsWhenItIsSaved(String body) throws Exception {
        read(amina, KEY, body).andExpect(status().is(422));
    }

    @Test
    void aTextThatIsTooLongIsRefused() throws Exception {
        read(amina, KEY, saying("x".repeat(4_000_001))).andExpect(status().is(413));
    }

    @Test
    void onlyThoseWhoReadThePaperHaveItsTextsRead() throws Exception {
        Reader gudrun = office.hire("Gudrun Vestergaard", Role.AUTHOR);
        read(gudrun, KEY, saying("Komunen")).andExpect(status().isNotFound());
        perform(gudrun, get("/sager/" + paper.id() + "/korrektur")).andExpect(status().isNotFound());
        read(amina, "findesIkke", saying("Komunen")).andExpect(status().isNotFound());

        Reader karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        read(karen, KEY, saying("Komunen")).andExpect(status().isOk());
    }

    @Test
    void everythingThereIsToMendStandsInAListWithTheWorstFirst() throws Exception {
        paper = office.begin(amina, "Cykelsti til [STED?]", committee);
        write(KEY, "Komunen betaler [BELØB?].");
        attachments.add(amina, paper, CheckedFile.of("Ansøgning 010190-1234.pdf", Files.PDF));

        Document page = page("/korrektur");
        assertThat(page.select("main h2").eachText()).containsExactly("Skal rettes før offentliggørelse", "Råd");
        assertThat(page.select("section[aria-labelledby=skal] h3 a").eachAttr("href"))
                .containsExactly(
                        "/sager/" + paper.id() + "/oplysninger#titel",
                        "/sager/" + paper.id() + "#felt-" + KEY,
                        "/sager/" + paper.id() + "/bilag");
        assertThat(page.select("section[aria-labelledby=raad] li").text()).contains("Stavning", "Komunen");
        assertThat(page.select(".states").text()).isEqualTo("3 skal rettes 1 råd");
    }

    @Test
    void aPaperInOrderSaysSo() throws Exception {
        write(KEY, "Stien er smal.");
        assertThat(page("/korrektur").select(".notice.good").text()).contains("Der er intet at rette");
        assertThat(page("/godkendelse").select("a[href$=/korrektur]")).isEmpty();
    }

    @Test
    void theCountStandsWhereThePaperIsSentFrom() throws Exception {
        write(KEY, "Komunen betaler [BELØB?].");
        String told =
                page("/godkendelse").select(".notice:has(a[href$=/korrektur])").text();
        assertThat(told).contains("1 skal rettes", "1 råd", "står ikke i vejen for godkendelsen");
        assertThat(proofs.tally(amina, paper)).isEqualTo(new PaperTally(1, 1));
    }

    @Test
    void whatStandsInTheWayOfPublicationIsWhatStandsInThePaper() {
        write(KEY, "Vi betaler [BELØB?].");
        assertThat(proofs.mustMend(amina, paper))
                .extracting(
                        PaperFinding::spot,
                        finding -> finding.judged().finding().check())
                .containsExactly(
                        tuple(new Spot.InField(paper.template().field(KEY).orElseThrow()), CheckKey.PLACEHOLDER));

        Reader karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        write(karen, KEY, "Vi betaler 4 mio. kr.");
        assertThat(proofs.all(amina, paper)).as("as it is proposed").isEmpty();
        assertThat(proofs.mustMend(amina, paper)).as("as it stands").hasSize(1);
    }

    @Test
    void theGuidanceOfTheTemplateIsKnown() {
        String guidance = paper.template().field(KEY).orElseThrow().guidance();
        write(KEY, guidance);
        assertThat(proofs.mustMend(amina, paper))
                .extracting(finding -> finding.judged().finding().check())
                .contains(CheckKey.HELP_TEXT);
    }
}
