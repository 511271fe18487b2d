package dk.raadslag.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.raadslag.committee.Committee;
import dk.raadslag.publication.Item;
import dk.raadslag.search.Hits;
import dk.raadslag.search.Indexing;
import dk.raadslag.search.Press;
import dk.raadslag.search.Query;
import dk.raadslag.store.RaadslagTest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@RaadslagTest(database = "search-page")
@Import(Press.class)
@SuppressWarnings("NullAway.Init")
class TheSearchPageTest {

    private static boolean printed;

    @Autowired
    private MockMvc site;

    @Autowired
    private Press press;

    @Autowired
    private Indexing indexing;

    @BeforeEach
    void print() {
        if (!printed) {
            Committee forum = press.committee("Chefforum");
            press.publish(
                    forum, IntStream.rangeClosed(1, 45).mapToObj(n -> road(n)).toArray(Item[]::new));
            press.publish(
                    press.committee("Skoleudvalget"), Press.open("Ny <b>skole</b>", "Skolen får en havn & en bro"));
            printed = true;
        }
        indexing.follow();
    }

    private static Item road(int number) {
        return Press.open("Vej " + number, "Vejen i Bakkedal asfalteres");
    }

    private Document page(String address) throws Exception {
        String html = site.perform(get(URI.create(address)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return Jsoup.parse(html);
    }

    private static List<String> texts(Document page, String css) {
        return page.select(css).stream().map(Element::text).toList();
    }

    @Test
    void tellsHowManyAndShowsEachWithItsPlaceAndMarkedWords() throws Exception {
        Document page = page("/soeg?q=skolens%20havn");
        assertThat(page.expectFirst("h2").text()).isEqualTo("1 punkt fundet");
        assertThat(page.title()).startsWith("skolens havn – 1 punkt fundet");
        assertThat(page.select(".hit h3 a").attr("href")).startsWith("/udvalg/skoleudvalget/2025-03-12/referat/punkt/");
        assertThat(page.select(".hit").text())
                .contains("Skoleudvalget", "12. marts 2025", "referat, punkt 1", "Godkendt");
        assertThat(texts(page, ".snippet mark")).containsExactly("Skolen", "havn");
    }

    @Test
    void showsMarkupInTextsAsText() throws Exception {
        Document page = page("/soeg?q=skole");
        assertThat(page.select(".hit h3").text()).isEqualTo("Ny <b>skole</b>");
        assertThat(page.select(".hit b")).isEmpty();
        assertThat(page("/soeg?q=%3Cscript%3Ealert(1)%3C/script%3E").select("main script"))
                .isEmpty();
    }

    @Test
    void narrowsByACheckboxAndLetsItBeTakenOffAgain() throws Exception {
        Document page = page("/soeg?udvalg=skoleudvalget");
        assertThat(page.select(".hit")).hasSize(1);
        assertThat(page.select("input[name=udvalg]").eachAttr("value"))
                .containsExactlyInAnyOrder("chefforum", "skoleudvalget");
        assertThat(page.select("input[name=udvalg][checked]").val()).isEqualTo("skoleudvalget");
        assertThat(page.expectFirst(".chip").attr("href")).isEqualTo("/soeg");
        assertThat(texts(page, "fieldset legend")).contains("Udvalg", "År", "Dokument", "Beslutning", "Mødedato");
    }

    @Test
    void pagesThroughManyAndKeepsTheSearchInEveryLink() throws Exception {
        Document page = page("/soeg?q=vej&orden=dato&side=2");
        assertThat(page.select(".hit")).hasSize(20);
        assertThat(page.select(".pagination [aria-current=page]").text()).isEqualTo("Side 2");
        assertThat(page.select(".pagination a").eachAttr("href"))
                .containsExactly("/soeg?q=vej&orden=dato", "/soeg?q=vej&orden=dato&side=3");
        assertThat(page("/soeg?q=vej&side=3").select(".hit")).hasSize(5);
    }

    @Test
    void suggestsAnotherSpelling() throws Exception {
        Document page = page("/soeg?q=asflateres&udvalg=chefforum");
        assertThat(page.select(".notice a").text()).isEqualTo("asfalteres");
        assertThat(page.select(".notice a").attr("href")).isEqualTo("/soeg?q=asfalteres&udvalg=chefforum");
    }

    @Test
    void helpsWhenNothingIsFound() throws Exception {
        Document page = page("/soeg?q=xyzzy&aar=2025");
        assertThat(page.expectFirst("h2").text()).isEqualTo("0 punkter fundet");
        assertThat(page.select("main a[href='/soeg?q=xyzzy']").text()).contains("uden filtre");
    }

    @Test
    void whatAnAddressSaysWronglyCountsAsNotSaid() throws Exception {
        Document page = page("/soeg?fra=i%20g%C3%A5r&til=&kle=nej&side=minus&orden=op&udvalg=");
        assertThat(page.expectFirst("h2").text()).isEqualTo("46 punkter fundet");
    }

    @ParameterizedTest
    @CsvSource({
        "fra, 2026-13-99",
        "fra, 2026-02-30",
        "til, 31.12.2025",
        "til, +999999999-01-01",
        "kle, 81.3",
        "kle, '\"><b>81'",
    })
    void aFilterThatCannotBeReadIsKeptAndSaidToBeWrongWhereItStands(String name, String typed) throws Exception {
        Document page = page("/soeg?q=skole&aar=2025&" + name + "=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        Element field = page.expectFirst("#" + name);
        assertThat(field.val()).isEqualTo(typed);
        assertThat(field.attr("type")).as("a date field shows dates only").isNotEqualTo("date");
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(field.attr("aria-describedby").split(" ")).contains(name + "-error");
        assertThat(page.expectFirst("#" + name + "-error").text()).contains("Skriv");
        assertThat(page.expectFirst(".results [role=alert]").text()).contains("Ikke alle filtre er brugt");
        assertThat(page.select(".results [role=alert] a").eachAttr("href")).containsExactly("#" + name);
        assertThat(texts(page, ".chip")).containsExactly("Fjern filter: 2025 ×", "Fjern alle filtre");
        assertThat(page.select(".hit")).hasSize(1);
    }

    @Test
    void filtersThatAreReadOrLeftEmptyAreNotSaidToBeWrong() throws Exception {
        Document page = page("/soeg?q=skole&fra=2025-01-01&til=&kle=81");
        assertThat(page.select("main [role=alert], main [aria-invalid]")).isEmpty();
        assertThat(page.expectFirst("#fra").val()).isEqualTo("2025-01-01");
    }

    @Test
    void theHeaderSearchesInItems() throws Exception {
        assertThat(page("/udvalg").select("header [role=search]").attr("aria-label"))
                .isEqualTo("Søg i punkter");
    }

    @Test
    void speaksEnglishToo() throws Exception {
        assertThat(page("/soeg?q=skole&sprog=en").expectFirst("h2").text()).isEqualTo("1 item found");
    }

    @Test
    void everyFieldHasALabelAndEveryIdIsThereOnce() throws Exception {
        Document page = page("/soeg?q=vej");
        for (Element input : page.select("main input:not([type=hidden])")) {
            boolean labelled = input.closest("label") != null
                    || !page.select("label[for=" + input.id() + "]").isEmpty();
            assertThat(labelled).as(input.outerHtml()).isTrue();
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void whatAReaderTypesIntoAnAddressIsNeverReadAsATemplate() throws Exception {
        for (String typed : List.of("{x}", "{", "%7Bq%7D", "a%26b%3Dc", "%25")) {
            Document page = page("/soeg?q=vej&udvalg=chefforum&udvalg="
                    + typed.replace("{", "%7B").replace("}", "%7D"));
            assertThat(page.title()).as(typed).contains("45 punkter fundet");
            assertThat(page.select(".pagination a").attr("href")).doesNotContain("{");
        }
    }

    @Test
    void noPageIsLinkedToThatIsNotShown() {
        Query query = Query.of("vej").onPage(499);
        SearchView view = new SearchView(new Address(query), new Hits(List.of(), 16_000, Map.of(), null));
        assertThat(view.pages()).containsExactly(1, 0, 497, 498, 499, 500);
    }
}
