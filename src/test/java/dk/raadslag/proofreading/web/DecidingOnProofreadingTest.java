package dk.raadslag.proofreading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.raadslag.access.NewPerson;
import dk.raadslag.access.People;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.access.Token;
import dk.raadslag.proofreading.CheckKey;
import dk.raadslag.proofreading.Finding;
import dk.raadslag.proofreading.HouseStyle;
import dk.raadslag.proofreading.HouseStyles;
import dk.raadslag.proofreading.Judged;
import dk.raadslag.proofreading.Proofs;
import dk.raadslag.proofreading.Severity;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@RaadslagTest(database = "proofreading")
@SuppressWarnings("NullAway.Init")
class DecidingOnProofreadingTest {

    private static final String ADDRESS = "/administration/korrektur";
    private static final String LIST = ADDRESS + "/ordliste";

    @Autowired
    private MockMvc site;

    @Autowired
    private HouseStyles styles;

    @Autowired
    private Proofs proofs;

    @Autowired
    private Readings readings;

    @Autowired
    private People people;

    private Reader jonas;

    @BeforeEach
    void beginAnew() {
        long id = readings.asClerk(() -> people.add(NewPerson.named("Jonas Fenger")))
                .id();
        jonas = new Reader(id, "Jonas Fenger", Set.of(Role.ADMINISTRATOR), Set.of(Token.PUBLIC, Token.STAFF));
        styles.weigh(jonas, styles.current(jonas).weightStamp(), HouseStyle.USUAL.weights());
        styles.list(jonas, styles.current(jonas).stamp(), List.of());
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        var roles = List.of(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR"));
        return site.perform(request.with(authentication(new PreAuthenticatedAuthenticationToken(jonas, "", roles)))
                .with(csrf()));
    }

    private Document page() throws Exception {
        return Jsoup.parse(perform(get(ADDRESS)).andReturn().getResponse().getContentAsString());
    }

    private static MockHttpServletRequestBuilder weighing(Document shown) {
        return post(ADDRESS)
                .param(
                        "stand",
                        shown.select("form[action=" + ADDRESS + "] [name=stand]")
                                .val());
    }

    private List<String> found(String words) {
        return proofs.read(RichText.of(Paragraph.of(words)), proofs.yardstick(jonas)).stream()
                .map(Judged::finding)
                .map(Finding::check)
                .map(CheckKey::key)
                .toList();
    }

    @Test
    void aCheckWeighsWhatItUsuallyDoesUntilSomebodyDecides() throws Exception {
        assertThat(page().select("#vaegt-placeholder option[selected]").val()).isEqualTo("MUST_MEND");

        perform(weighing(page()).param("vaegt-placeholder", "OFF").param("vaegt-spelling", "MUST_MEND"))
                .andExpect(redirectedUrl(ADDRESS));

        assertThat(page().select("#vaegt-placeholder option[selected]").val()).isEqualTo("OFF");
        assertThat(styles.current(jonas).weight(CheckKey.SPELLING)).contains(Severity.MUST_MEND);
        assertThat(styles.current(jonas).weight(CheckKey.WEEKDAY))
                .as("what was not sent stays")
                .contains(Severity.MUST_MEND);
        assertThat(found("Komunen mangler [DATO?].")).containsExactly("spelling");
    }

    @Test
    void personalNumbersCannotBeTurnedOffAndThePageSaysWhy() throws Exception {
        assertThat(page().select("#vaegt-personalNumber option").eachAttr("value"))
                .containsExactly("MUST_MEND");
        assertThat(page().select("#vaegt-possiblePersonalNumber option").eachAttr("value"))
                .containsExactly("MUST_MEND", "ADVICE");
        assertThat(page().select("#vaegt-personalNumber-hint").text()).contains("Kan ikke slås fra");

        for (String weight : List.of("OFF", "ADVICE")) {
            Document refused = Jsoup.parse(perform(post(ADDRESS).param("vaegt-personalNumber", weight))
                    .andExpect(status().is(422))
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
            assertThat(refused.select("[role=alert] a").attr("href")).isEqualTo("#vaegt-personalNumber");
        }
        assertThat(styles.current(jonas)).isEqualTo(HouseStyle.USUAL);
    }

    @Test
    void whatIsNoChoiceTurnsNothingOff() throws Exception {
        Document refused = Jsoup.parse(perform(weighing(page()).param("vaegt-weekday", "must_mend"))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(refused.select("#vaegt-weekday-error").text()).contains("Vælg en af mulighederne");
        assertThat(styles.current(jonas)).isEqualTo(HouseStyle.USUAL);
    }

    @Test
    void anOlderPageDoesNotUndoWhatAnotherHasDecided() throws Exception {
        Document older = page();
        perform(weighing(page()).param("vaegt-weekday", "ADVICE")).andExpect(redirectedUrl(ADDRESS));

        Document overtaken = Jsoup.parse(perform(weighing(older).param("vaegt-weekday", "MUST_MEND"))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(overtaken.select(".notice.warn").text()).contains("En anden har ændret dem");
        assertThat(styles.current(jonas).weight(CheckKey.WEEKDAY)).contains(Severity.ADVICE);
        perform(weighing(overtaken).param("vaegt-weekday", "MUST_MEND")).andExpect(redirectedUrl(ADDRESS));
    }

    @Test
    void theWordsOfTheListAreRight() throws Exception {
        assertThat(found("Zwirkekort og Hvollixens drift")).isNotEmpty();

        perform(post(LIST)
                        .param("ord", "zwirkekort\r\n\r\n  Hvollixen \r\nzwirkekort")
                        .param("stand", styles.current(jonas).stamp()))
                .andExpect(redirectedUrl(ADDRESS));

        assertThat(styles.current(jonas).words()).containsExactly("Hvollixen", "zwirkekort");
        assertThat(page().select("#ord").val().lines()).containsExactly("Hvollixen", "zwirkekort");
        assertThat(found("Zwirkekort og Hvollixens drift")).isEmpty();
    }

    @Test
    void whatIsNoWordIsShownAndNothingIsLost() throws Exception {
        Document refused = Jsoup.parse(perform(post(LIST)
                        .param("ord", "cykelgaden\n<script>\n" + "x".repeat(61) + "\n12345")
                        .param("stand", styles.current(jonas).stamp()))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(refused.select("#ord-error q").eachText()).containsExactly("<script>", "x".repeat(61), "12345");
        assertThat(refused.select("#ord").val()).contains("cykelgaden");
        assertThat(styles.current(jonas).words()).isEmpty();
    }

    @Test
    void aListSomebodyElseHasChangedIsNotWrittenOver() throws Exception {
        String stand = styles.current(jonas).stamp();
        styles.list(jonas, stand, List.of("Rådslag"));

        Document overtaken =
                Jsoup.parse(perform(post(LIST).param("ord", "cykelgaden").param("stand", stand))
                        .andExpect(status().isConflict())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(overtaken.select(".notice.warn li").eachText()).containsExactly("Rådslag");
        assertThat(overtaken.select("#ord").val()).isEqualTo("cykelgaden");
        perform(post(LIST)
                        .param("ord", "cykelgaden\nRådslag")
                        .param(
                                "stand",
                                overtaken
                                        .select("form[action=" + LIST + "] [name=stand]")
                                        .val()))
                .andExpect(redirectedUrl(ADDRESS));
        assertThat(styles.current(jonas).words()).containsExactly("cykelgaden", "Rådslag");
    }

    @Test
    void everythingThatMayBeOffCanBe() {
        styles.weigh(
                jonas,
                styles.current(jonas).weightStamp(),
                Map.of(
                        CheckKey.PERSONAL_NUMBER,
                        Severity.MUST_MEND,
                        CheckKey.POSSIBLE_PERSONAL_NUMBER,
                        Severity.ADVICE));
        assertThat(styles.current(jonas).weights()).hasSize(2);
        assertThat(found("Komunen mangler [DATO?].")).isEmpty();
    }

    @Test
    void peopleTheSystemKnowsAreKnownByName() {
        String name = "Qvistgaard-" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        assertThat(found("Vi har talt med Torkild " + name + ".")).isNotEmpty();
        readings.asClerk(() -> people.add(NewPerson.named("Torkild " + name)));
        assertThat(found("Vi har talt med Torkild " + name + ".")).isEmpty();
    }

    @Test
    void caseNumbersAreOnlyLookedUpWhenAClassificationIsLoaded() {
        assertThat(found("Se sag 99.99.99-G01-4-24.")).isEmpty();
    }
}
