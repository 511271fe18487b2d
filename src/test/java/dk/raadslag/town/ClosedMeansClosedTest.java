package dk.raadslag.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.raadslag.access.Accounts;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committees;
import dk.raadslag.town.TownPlan.Canary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A word that stands in closed text only is sought in everything Raadslag shows, as everyone in turn. */
@TownTest
class ClosedMeansClosedTest {

    private static final List<Canary> CANARIES = TownPlan.read().canaries();

    @Autowired
    private MockMvc site;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Readers readers;

    @Autowired
    private Readings readings;

    @Autowired
    private Committees committees;

    private Cast cast;

    @BeforeEach
    void callTheCast() {
        cast = Cast.of(accounts, readers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"visitor", "frederik", "jonas", "karen", "helle", "gudrun", "rasmus"})
    void no_page_shows_a_closed_word_to_those_outside(String who) throws Exception {
        Map<String, String> pages = new Walk(site, cast.as(who)).pages();

        assertThat(pages).as("a walk worth the name").hasSizeGreaterThan(100);
        for (Canary canary : CANARIES) {
            boolean shown = pages.values().stream().anyMatch(page -> sings(page, canary));
            assertThat(shown).as(canary + " to " + who).isEqualTo(isMember(who, canary));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"visitor", "frederik", "jonas", "karen", "helle", "gudrun"})
    void no_search_finds_or_counts_a_closed_word_for_those_outside(String who) throws Exception {
        for (Canary canary : CANARIES) {
            Document found = Jsoup.parse(html("/soeg?q=" + canary.word(), who));
            Document suggested = Jsoup.parse(html("/soeg?q=" + typo(canary.word()), who));

            assertThat(found.select("li.hit, mark").isEmpty())
                    .as(canary + " hidden from " + who)
                    .isNotEqualTo(isMember(who, canary));
            if (!isMember(who, canary)) {
                assertThat(sings(suggested.outerHtml(), canary))
                        .as(canary + " suggested to " + who)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"visitor", "frederik", "jonas", "karen", "poul"})
    void no_pdf_holds_a_closed_word_for_those_outside(String who) throws Exception {
        Map<String, String> closed = Map.of(
                "Solsortevinge", "/udvalg/kommunalbestyrelsen/2025-04-29/referat",
                "Havgasse", "/udvalg/oekonomiudvalget/2025-05-20/referat",
                "Kobberflaske", "/udvalg/chefforum/2026-02-25/referat");
        for (Canary canary : CANARIES) {
            String path = closed.get(canary.word());
            if (path == null) continue;
            byte[] pdf = site.perform(get(path + ".pdf").with(cast.as(who)))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            boolean shown = isPdf(pdf) && sings(text(pdf), canary);
            assertThat(shown).as(canary + " to " + who).isEqualTo(isMember(who, canary));
        }
    }

    private boolean isMember(String who, Canary canary) {
        Reader reader = cast.reader(who);
        long committee = readings.asClerk(
                () -> committees.bySlug(canary.committee()).orElseThrow().id());
        return reader.tokens().contains(Token.committee(committee));
    }

    private String html(String address, String who) throws Exception {
        return site.perform(get(address).with(cast.as(who)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static boolean sings(String text, Canary canary) {
        return text.toLowerCase(Locale.ROOT).contains(canary.word().toLowerCase(Locale.ROOT));
    }

    private static String typo(String word) {
        return word.substring(0, 4) + word.substring(5);
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length > 4 && new String(bytes, 0, 4, java.nio.charset.StandardCharsets.US_ASCII).equals("%PDF");
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
