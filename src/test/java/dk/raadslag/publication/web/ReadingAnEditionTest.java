package dk.raadslag.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.publication.EditionKind;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ReadingSiteTest
class ReadingAnEditionTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 12);

    @Autowired
    Shelf shelf;

    @Autowired
    Visit visit;

    @Autowired
    QueryCount queries;

    Committee council;
    String minutes;

    @BeforeEach
    void publish() {
        council = shelf.committee("Vejudvalget " + UUID.randomUUID());
        minutes = "/udvalg/" + council.slug() + "/2025-03-12/referat";
        shelf.publish(council, DAY, EditionKind.AGENDA, Shelf.item("1", "Broen", "25/11873", "Drøftes."));
        shelf.publish(
                council,
                DAY,
                EditionKind.MINUTES,
                Shelf.item("1", "Stibroen over Vibeå", "25/11873", "Taget til efterretning."),
                Shelf.closed("2", "Afskedigelse af Solsort", "En hemmelig sag."));
    }

    @Test
    void tellsWhatWhereAndWhen() {
        Document page = visit.page(Reader.ANONYMOUS, minutes);
        assertThat(page.select("h1").text()).isEqualTo("Referat for " + council.name());
        assertThat(page.select(".edition-head").text()).contains("onsdag den 12. marts 2025 kl. 09.00 · Mødelokale 2");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(minutes);
        assertThat(page.select(".edition-aside").text()).contains("Helle Skovlund", "Godkendt af forpersonen");
    }

    @Test
    void setsTheDecisionApartWithItsOutcome() {
        Document page = visit.page(Reader.ANONYMOUS, minutes);
        assertThat(page.select("#punkt-1 h3").eachText())
                .containsExactly("Indstilling", "Sagsfremstilling", "Beslutning", "Bilag");
        assertThat(page.select("#punkt-1 .decision .state").text()).isEqualTo("Taget til efterretning");
        assertThat(page.select("#punkt-1 .item-line a[href=/sag/25-11873]").text())
                .isEqualTo("25/11873");
    }

    @Test
    void listsItsContents() {
        Document page = visit.page(Reader.ANONYMOUS, minutes);
        assertThat(page.select(".contents a").eachAttr("href")).containsExactly("#punkt-1", "#punkt-2");
        assertThat(page.select(".contents .state").eachText())
                .containsExactly("Taget til efterretning", "Lukket punkt");
    }

    @Test
    void showsOutsidersOnlyTheFaceOfAClosedItem() {
        Document page = visit.page(Reader.ANONYMOUS, minutes);
        assertThat(page.select("#punkt-2").text())
                .contains("Lukket punkt", "Personalesag", "Personsag, jf. § 10", "Indstillingen blev godkendt.");
        assertThat(page.html()).doesNotContain("Solsort").doesNotContain("hemmelig");
    }

    @Test
    void showsAClosedItemWholeToThoseItIsFor() {
        Reader member = new Reader(1L, "Poul", Set.of(), Set.of(Token.PUBLIC, Token.committee(council.id())));
        Document page = visit.page(member, minutes);
        assertThat(page.select("#punkt-2").text())
                .contains("Lukket punkt", "Afskedigelse af Solsort", "En hemmelig sag.", "Del det ikke");
    }

    @Test
    void leadsToTheOtherDocumentsOfTheMeeting() {
        assertThat(visit.page(Reader.ANONYMOUS, minutes).select(".link-list a").eachText())
                .containsExactly("Dagsorden");
    }

    @Test
    void speaksEnglishAroundADanishText() {
        Document page = visit.page(Reader.ANONYMOUS, minutes + "?sprog=en");
        assertThat(page.select(".edition-head").text()).contains("Wednesday 12 March 2025 at 09:00");
        assertThat(page.select("#punkt-1 .decision .state").text()).isEqualTo("Noted");
        assertThat(page.select("#punkt-1 h2").attr("lang")).isEqualTo("da");
    }

    @Test
    void givesEachItemAPageWithTheWayOn() {
        Document page = visit.page(Reader.ANONYMOUS, minutes + "/punkt/1");
        assertThat(page.select("h1").text()).isEqualTo("Stibroen over Vibeå");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo(minutes + "/punkt/2");
        assertThat(page.select("a[rel=prev]")).isEmpty();
        assertThat(page.select(".breadcrumbs a").eachAttr("href"))
                .containsExactly("/", "/udvalg/" + council.slug(), minutes);
    }

    @Test
    void answersAlikeForWhatIsNotThereAndWhatIsNotForTheReader() {
        Committee forum = shelf.committee("Chefgruppe " + UUID.randomUUID());
        shelf.publish(forum, DAY, EditionKind.MINUTES, Shelf.item("1", "Budget", "25/1", "Drøftet."));
        String hidden = "/udvalg/" + forum.slug() + "/2025-03-12/referat";

        assertThat(visit.open(shelf.employee(), hidden).getStatus()).isEqualTo(200);
        for (String address : new String[] {
            hidden,
            hidden + ".pdf",
            hidden + "/punkt/1",
            minutes + "/punkt/9",
            "/udvalg/findes-ikke/2025-03-12/referat",
            minutes.replace("referat", "notat")
        }) {
            assertThat(visit.open(Reader.ANONYMOUS, address).getStatus())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    @Test
    void letsEverybodyKeepWhatIsForAllAndNobodyWhatIsForOne() {
        var first = visit.open(Reader.ANONYMOUS, minutes);
        assertThat(first.getHeader("Cache-Control")).isEqualTo("no-cache, public");
        String tag = String.valueOf(first.getHeader("ETag"));
        assertThat(visit.openAgain(Reader.ANONYMOUS, minutes, tag).getStatus()).isEqualTo(304);
        assertThat(visit.openAgain(Reader.ANONYMOUS, minutes + "?sprog=en", tag).getStatus())
                .isEqualTo(200);
        assertThat(visit.open(shelf.employee(), minutes).getHeader("Cache-Control"))
                .contains("private", "no-store");
    }

    @Test
    void asksTheDatabaseAsOftenForManyItemsAsForFew() {
        String one = "/udvalg/" + council.slug() + "/2025-03-12/dagsorden";
        int forItsMeeting = 2;
        assertThat(queries.of(() -> visit.page(Reader.ANONYMOUS, minutes)))
                .isEqualTo(queries.of(() -> visit.page(Reader.ANONYMOUS, one)) - forItsMeeting)
                .isEqualTo(9);
        assertThat(queries.of(() -> visit.page(Reader.ANONYMOUS, minutes))).isEqualTo(2);
    }

    @Test
    void printsTheEditionAndTheItem() {
        for (String address : new String[] {minutes + ".pdf", minutes + "/punkt/1.pdf"}) {
            var pdf = visit.open(Reader.ANONYMOUS, address);
            assertThat(pdf.getContentType()).isEqualTo("application/pdf");
            assertThat(pdf.getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
        }
    }
}
