package dk.raadslag.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.committee.Committee;
import dk.raadslag.publication.EditionKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ReadingSiteTest
class BrowsingAllDocumentsTest {

    @Autowired
    Shelf shelf;

    @Autowired
    Visit visit;

    @Autowired
    QueryCount queries;

    @Test
    void theFrontPageTellsMinutesByTheirFirstItems() {
        Committee council = shelf.committee("Lystudvalget " + UUID.randomUUID());
        shelf.publish(
                council,
                LocalDate.of(2026, 10, 6),
                EditionKind.MINUTES,
                item("1", "Godkendelse af dagsorden"),
                item("2", "Nyt lys på kajen"),
                Shelf.closed("3", "Fyring af fyrmesteren", "Hemmeligt."),
                item("4", "Fyrets fremtid"),
                item("5", "Orientering"));

        Document page = visit.page(Reader.ANONYMOUS, "/");
        assertThat(page.select("#nyeste ~ ul li:contains(" + council.name() + ") .titles")
                        .text())
                .isEqualTo("Nyt lys på kajen · Personalesag · Fyrets fremtid");
        assertThat(page.select("a[href='/dokumenter?type=referat']").text()).isEqualTo("Alle referater");
        assertThat(visit.page(shelf.memberOf(council), "/")
                        .select("#nyeste ~ ul .titles")
                        .text())
                .contains("Fyring af fyrmesteren");
    }

    @Test
    void allDocumentsStandUnderTheirMonthNewestFirst() {
        Committee council = shelf.committee("Kajudvalget " + UUID.randomUUID());
        shelf.publish(council, LocalDate.of(2025, 1, 14), EditionKind.MINUTES, item("1", "Kajen"));
        shelf.publish(council, LocalDate.of(2025, 3, 4), EditionKind.AGENDA, item("1", "Kajen"));
        shelf.publish(council, LocalDate.of(2025, 3, 4), EditionKind.MINUTES, item("1", "Kajen"));
        shelf.publish(council, LocalDate.of(2024, 3, 5), EditionKind.MINUTES, item("1", "Kajen"));
        String all = "/dokumenter?udvalg=" + council.slug();

        Document page = visit.page(Reader.ANONYMOUS, all);
        assertThat(page.select("main h2").eachText()).containsExactly("marts 2025", "januar 2025", "marts 2024");
        assertThat(page.select("#maaned-2025-03 ~ ul a").eachText())
                .containsExactly("Referat for " + council.name(), "Dagsorden for " + council.name());
        assertThat(page.select(".page-head").text()).contains("4 dokumenter");
        assertThat(visit.page(Reader.ANONYMOUS, all + "&type=dagsorden").select("main li a[href$=/dagsorden]"))
                .hasSize(1);
        assertThat(visit.page(Reader.ANONYMOUS, all + "&aar=2024")
                        .select("main h2")
                        .eachText())
                .containsExactly("marts 2024");
        assertThat(visit.page(Reader.ANONYMOUS, all + "&sprog=en").select("h1").text())
                .isEqualTo("All agendas and minutes");
    }

    @Test
    void outsidersSeeNoTraceOfWhatIsForOthers() {
        Committee forum = shelf.committee("Direktionen " + UUID.randomUUID());
        shelf.publish(forum, LocalDate.of(1987, 3, 4), EditionKind.MINUTES, item("1", "Kajen"));
        String address = "/dokumenter?udvalg=" + forum.slug();

        Document outside = visit.page(Reader.ANONYMOUS, address);
        assertThat(outside.text()).doesNotContain(forum.name()).doesNotContain("1987");
        assertThat(outside.select("main").text())
                .isEqualTo(visit.page(Reader.ANONYMOUS, "/dokumenter?udvalg=findes-ikke")
                        .select("main")
                        .text());
        assertThat(visit.page(shelf.employee(), address).select("main h2").text())
                .isEqualTo("marts 1987");
    }

    @Test
    void aLongListHasPagesAndAsksTheDatabaseAsOften() {
        Committee council = shelf.committee("Dagudvalget " + UUID.randomUUID());
        String all = "/dokumenter?udvalg=" + council.slug();
        shelf.publish(council, LocalDate.of(2020, 1, 1), EditionKind.MINUTES, item("1", "Dagen"));
        int few = queries.of(() -> visit.page(Reader.ANONYMOUS, all));
        for (int day = 1; day <= DocumentsView.PAGE_SIZE; day++) {
            shelf.publish(council, LocalDate.of(2021, 1, 1).plusDays(day), EditionKind.MINUTES, item("1", "Dagen"));
        }

        Document first = visit.page(Reader.ANONYMOUS, all);
        assertThat(first.select("main .rows li")).hasSize(DocumentsView.PAGE_SIZE);
        Document last = visit.page(
                Reader.ANONYMOUS, first.select(".pagination a[rel=next]").attr("href"));
        assertThat(last.select("main h2").eachText()).containsExactly("januar 2020");
        assertThat(last.select(".pagination").text()).isEqualTo("Nyere Side 2 af 2");
        assertThat(queries.of(() -> visit.page(Reader.ANONYMOUS, all))).isEqualTo(few);
        assertThat(visit.open(Reader.ANONYMOUS, all + "&side=999999").getStatus())
                .isEqualTo(200);
        assertThat(visit.open(Reader.ANONYMOUS, "/dokumenter?udvalg=%7B0%7D&type=x&aar=99999&side=-1")
                        .getStatus())
                .isEqualTo(200);
    }

    private static dk.raadslag.publication.Item item(String number, String title) {
        return Shelf.item(number, title, "25/" + number, "Godkendt.");
    }
}
