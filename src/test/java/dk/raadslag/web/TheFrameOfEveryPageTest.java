package dk.raadslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

@SpringBootTest(
        classes = FrameSite.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "raadslag.contact=adgang@bakkedal.example")
class TheFrameOfEveryPageTest {

    @LocalServerPort
    int port;

    RestTestClient client;

    @BeforeEach
    void visit() {
        client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(HttpHeaders.ACCEPT, MediaType.TEXT_HTML_VALUE)
                .build();
    }

    @Test
    void speaksDanishUnlessAskedOtherwise() {
        Document page = page("/tilgaengelighed", 200);
        assertThat(page.select("html").attr("lang")).isEqualTo("da");
        assertThat(page.select("h1").text()).isEqualTo("Tilgængelighedserklæring");
        assertThat(page.title()).isEqualTo("Tilgængelighedserklæring – Bakkedal Kommune");
    }

    @Test
    void remembersTheLanguageAskedFor() {
        var asked = get("/tilgaengelighed?sprog=en");
        assertThat(asked.getResponseHeaders().getFirst(HttpHeaders.SET_COOKIE)).startsWith("sprog=en;");

        Document later = Jsoup.parse(text(client.get()
                .uri("/tilgaengelighed")
                .cookie("sprog", "en")
                .exchange()
                .expectBody(String.class)
                .returnResult()));
        assertThat(later.select("html").attr("lang")).isEqualTo("en");
        assertThat(later.select("h1").text()).isEqualTo("Accessibility statement");
    }

    @Test
    void staysDanishWhenAskedForALanguageItDoesNotSpeak() {
        assertThat(page("/tilgaengelighed?sprog=kl", 200).select("html").attr("lang"))
                .isEqualTo("da");
    }

    @Test
    void offersTheOtherLanguageOfTheSamePage() {
        Document page = page("/tilgaengelighed?side=2", 200);
        assertThat(page.select(".account a[hreflang=en]").attr("href")).isEqualTo("/tilgaengelighed?side=2&sprog=en");
    }

    @Test
    void offersHelpAtTheSamePlaceOnEveryPage() {
        for (String known : List.of("/tilgaengelighed", "/tilgaengelighed?birgit", "/tilgaengelighed?sprog=en")) {
            Document page = page(known, 200);
            assertThat(page.select(".account > :first-child").attr("href")).isEqualTo("/hjaelp/om/tilgaengelighed");
        }
        assertThat(page("/findes-ikke", 404).select(".account > :first-child").attr("href"))
                .startsWith("/hjaelp/om");
    }

    @Test
    void beginsWithALinkToItsContent() {
        Document page = page("/tilgaengelighed", 200);
        assertThat(page.body().child(0).attr("href")).isEqualTo("#indhold");
        assertThat(page.select("main#indhold")).hasSize(1);
    }

    @Test
    void offersAStrangerToLogInAndReturn() {
        Document page = page("/tilgaengelighed?a=b", 200);
        assertThat(page.select(".account a[href^=/log-ind]").attr("href"))
                .isEqualTo("/log-ind?retur=%2Ftilgaengelighed%3Fa%3Db");
        assertThat(page.select(".main-nav").text()).doesNotContain("Administration", "Min dag");
    }

    @Test
    void showsAnAdministratorWhoSheIsAndWhatIsHers() {
        Document page = page("/tilgaengelighed?birgit", 200);
        assertThat(page.select(".who").text()).isEqualTo("Logget ind som Birgit Bæk");
        assertThat(page.select("form[action=/log-ud] input[type=hidden]").attr("value"))
                .isNotEmpty();
        assertThat(page.select(".main-nav").text()).contains("Administration", "Min dag");
    }

    @Test
    void tellsHowAccessibleItIsSinceWhenAndWhomToAsk() {
        Document page = page("/tilgaengelighed", 200);
        assertThat(page.select("main").text())
                .contains("WCAG version 2.2 på niveau AA", "delvist", "sidst vurderet 22. november 2026");
        assertThat(page.select("main li")).hasSizeGreaterThan(3);
        assertThat(page.select("#kontakt a").attr("href")).isEqualTo("mailto:adgang@bakkedal.example");
        assertThat(page.select("a[href=https://www.was.digst.dk/]")).hasSize(1);
    }

    @Test
    void loadsNothingInlineAndNothingFromElsewhere() {
        Document page = page("/tilgaengelighed", 200);
        assertThat(page.select("style, [style], [onclick], script:not([src])")).isEmpty();
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                .allMatch(address -> address.startsWith("/assets/"));
    }

    @Test
    void letsBrowsersKeepAssetsForGood() {
        String stylesheet =
                page("/tilgaengelighed", 200).select("link[rel=stylesheet]").attr("href");
        assertThat(stylesheet).matches("/assets/raadslag\\.css\\?v=[0-9a-f]{12}");
        assertThat(get(stylesheet).getResponseHeaders().getCacheControl()).contains("immutable");
    }

    @Test
    void tellsInItsOwnFrameThatThereIsNoSuchPage() {
        Document page = page("/findes-ikke", 404);
        assertThat(page.select("h1").text()).isEqualTo("Siden findes ikke");
        assertThat(page.select("main a.primary").attr("href")).isEqualTo("/log-ind?retur=%2Ffindes-ikke");
        assertThat(page("/findes-ikke?sprog=en", 404).select("h1").text()).isEqualTo("There is no such page");
    }

    @Test
    void tellsAReferenceAndNoCauseWhenItBreaks() {
        Document page = page("/i-stykker", 500);
        assertThat(page.select("h1").text()).isEqualTo("Noget gik galt hos os");
        assertThat(page.select("main strong").text()).matches("[0-9A-F]{8}");
        assertThat(page.text()).doesNotContain("secret").doesNotContain("Exception");
    }

    private Document page(String address, int status) {
        var answer = get(address);
        assertThat(answer.getStatus().value()).isEqualTo(status);
        return Jsoup.parse(text(answer));
    }

    private EntityExchangeResult<String> get(String address) {
        return client.get().uri(address).exchange().expectBody(String.class).returnResult();
    }

    private static String text(EntityExchangeResult<String> answer) {
        String body = answer.getResponseBody();
        return body == null ? "" : body;
    }
}
