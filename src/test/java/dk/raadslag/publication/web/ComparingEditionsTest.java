package dk.raadslag.publication.web;

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
