package dk.raadslag.publication.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.committee.Committee;
import dk.raadslag.publication.EditionKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ReadingSiteTest
class ComparingEditionsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 12);

    @Autowired
    Shelf shelf;

    @Autowired
    Visit visit;

    String minutes = "";

    @BeforeEach
    void correct() {
        Committee council = shelf.committee("Rettelsesudvalget " + UUID.randomUUID());
        minutes = "/udvalg/" + council.slug() + "/2025-03-12/referat";
        shelf.publish(
                council,
                DAY,
                EditionKind.MINUTES,
                Shelf.item("1", "Stibroen", "25/1", "Udvalget godkendte broen med tre stemmer."),
                Shelf.item("2", "Eventuelt", "25/2", "Intet."));
        shelf.publish(
                council,
                DAY,
                EditionKind.MINUTES,
                Shelf.item("1", "Stibroen", "25/1", "Udvalget godkendte broen med fire stemmer."),
                Shelf.item("3", "Nyt punkt", "25/3", "Drøftet."));
    }

    @Test
    void tellsWhatEachEditionChanged() {
        Document page = visit.page(Reader.ANONYMOUS, minutes + "/udgaver");
        assertThat(page.select(".change h3").eachText())
                .containsExactly("Punkt 1: Stibroen", "Punkt 3: Nyt punkt", "Punkt 2: Eventuelt");
        assertThat(page.select(".change:nth-of-type(1) del").text()).isEqualTo("Slettet: tre Slettet slut.");
        assertThat(page.select(".change:nth-of-type(1) ins").text()).isEqualTo("Indsat: fire Indsat slut.");
        assertThat(page.select(".change .state").eachText()).containsExactly("Nyt punkt", "Punktet er taget ud");
    }

    @Test
    void anInsertedItemIsNewAndTheOneItPushedDownIsTheSame() {
        Committee council = shelf.committee("Indskudsudvalget " + UUID.randomUUID());
        var stays = Shelf.item("2", "Stibroen", "25/1", "Godkendt.");
        shelf.publish(council, DAY, EditionKind.MINUTES, Shelf.item("1", "Dagsorden", "25/9", "Godkendt."), stays);
        shelf.publish(
                council,
                DAY,
                EditionKind.MINUTES,
                Shelf.item("1", "Dagsorden", "25/9", "Godkendt."),
                Shelf.item("2", "Cykelstien", "25/7", "Drøftet."),
                Shelf.item("3", "Stibroen", "25/1", "Godkendt."));

        Document page = visit.page(Reader.ANONYMOUS, "/udvalg/" + council.slug() + "/2025-03-12/referat/udgaver");
        assertThat(page.select(".change h3").eachText()).containsExactly("Punkt 2: Cykelstien", "Punkt 3: Stibroen");
        assertThat(page.select(".change .state").eachText()).containsExactly("Nyt punkt");
    }

    @Test
    void whatABrowserKeptOfAnEditionIsStaleOnceItIsSuperseded() {
        Committee council = shelf.committee("Friskudvalget " + UUID.randomUUID());
        String first = "/udvalg/" + council.slug() + "/2025-03-12/referat/udgave/1";
        shelf.publish(council, DAY, EditionKind.MINUTES, Shelf.item("1", "Stibroen", "25/1", "Godkendt."));
        String page = tag(first);
        String pdf = tag(first + ".pdf");
        shelf.publish(council, DAY, EditionKind.MINUTES, Shelf.item("1", "Stibroen", "25/1", "Forkastet."));

        assertThat(tag(first)).isNotEqualTo(page);
        assertThat(tag(first + ".pdf")).isNotEqualTo(pdf);
    }

    private String tag(String address) {
        return requireNonNull(visit.open(Reader.ANONYMOUS, address).getHeader("ETag"));
    }

    @Test
    void hasNothingToCompareTheFirstEditionWith() {
        Document page = visit.page(Reader.ANONYMOUS, minutes + "/udgaver?udgave=1");
        assertThat(page.select("main").text()).contains("Det er den første udgave");
        assertThat(visit.open(Reader.ANONYMOUS, minutes + "/udgaver?udgave=7").getStatus())
                .isEqualTo(404);
    }

    @Test
    void anOldEditionCanBeReadAndSaysThatItIsOld() {
        Document page = visit.page(Reader.ANONYMOUS, minutes + "/udgave/1");
        assertThat(page.select(".notice.warn").text()).contains("udgave 1", "afløst");
        assertThat(page.select(".notice.warn a").attr("href")).isEqualTo(minutes);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("#punkt-1").text()).contains("tre stemmer");
    }
}
