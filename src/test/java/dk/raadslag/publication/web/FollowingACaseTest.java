package dk.raadslag.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Item;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ReadingSiteTest
class FollowingACaseTest {

    @Autowired
    Shelf shelf;

    @Autowired
    Visit visit;

    @Test
    void tellsEveryTreatmentInTheOrderOfTheMeetings() {
        var council = shelf.committee("Kommunalbestyrelsen " + UUID.randomUUID());
        var forum = shelf.committee("Direktion " + UUID.randomUUID());
        shelf.publish(council, LocalDate.of(2025, 4, 29), EditionKind.AGENDA, item("5", "Fleksibel uge", ""));
        shelf.publish(council, LocalDate.of(2025, 4, 29), EditionKind.MINUTES, item("4", "Fleksibel uge", "Godkendt."));
        shelf.publish(forum, LocalDate.of(2025, 3, 26), EditionKind.MINUTES, item("2", "Ugen", "Anbefalet."));
        shelf.publish(council, LocalDate.of(2026, 11, 24), EditionKind.AGENDA, item("3", "Fast fleksibel uge", "-"));

        Document page = visit.page(shelf.employee(), "/sag/81.10.00-p20-1-2025");
        assertThat(page.select("h1").text()).isEqualTo("Fast fleksibel uge");
        assertThat(page.select(".timeline time").eachText())
                .containsExactly("26. marts 2025", "29. april 2025", "24. november 2026");
        assertThat(page.select(".timeline > li:nth-child(2) .documents a").eachText())
                .containsExactly(
                        "Dagsorden, punkt 5",
                        "Udskrift af Dagsorden, punkt 5 (PDF)",
                        "Referat, punkt 4",
                        "Udskrift af Referat, punkt 4 (PDF)");
        assertThat(page.select(".timeline > li:nth-child(2) .decision").text()).contains("Godkendt.");
        assertThat(page.select(".page-head").text()).contains("Behandlet på 3 møder");
    }

    @Test
    void doesNotLetOutsidersKnowOfTreatmentsTheyMayNotSee() {
        var forum = shelf.committee("Ledergruppe " + UUID.randomUUID());
        shelf.publish(
                forum,
                LocalDate.of(2025, 3, 26),
                EditionKind.MINUTES,
                Shelf.item("2", "Ugen", "25/404404", "Drøftet."));

        assertThat(visit.open(shelf.employee(), "/sag/25-404404").getStatus()).isEqualTo(200);
        assertThat(visit.open(Reader.ANONYMOUS, "/sag/25-404404").getStatus()).isEqualTo(404);
    }

    @Test
    void tellsOfAWithdrawnTreatmentAndNothingOfWhatItSaid() {
        var council = shelf.committee("Kajudvalget " + UUID.randomUUID());
        shelf.publish(council, LocalDate.of(2025, 3, 4), EditionKind.MINUTES, kaj("Kajen", "Udsat."));
        shelf.publish(council, LocalDate.of(2025, 5, 6), EditionKind.MINUTES, kaj("Kajen hos naboen", "Godkendt."));
        assertThat(lines(Reader.ANONYMOUS)).hasSize(2);
        shelf.withdraw(council, LocalDate.of(2025, 3, 4), EditionKind.MINUTES);

        Document page = visit.page(Reader.ANONYMOUS, "/sag/25-606606");
        assertThat(page.select(".timeline > li:first-child").text())
                .isEqualTo("4. marts 2025 " + council.name() + " Trukket tilbage: Referat");
        String address = page.select(".timeline > li:first-child a").attr("href");
        assertThat(visit.open(Reader.ANONYMOUS, address).getStatus()).isEqualTo(410);

        shelf.withdraw(council, LocalDate.of(2025, 5, 6), EditionKind.MINUTES);
        assertThat(visit.open(Reader.ANONYMOUS, "/sag/25-606606").getStatus()).isEqualTo(404);
    }

    @Test
    void doesNotTellOutsidersThatAClosedTreatmentWasWithdrawn() {
        var council = shelf.committee("Molevalg udvalget " + UUID.randomUUID());
        shelf.publish(council, LocalDate.of(2025, 5, 6), EditionKind.MINUTES, kaj("Kajen", "Godkendt."));
        Item secret = Shelf.closed("1", "Fyring", "Hemmeligt.", "25/606606");
        shelf.publish(council, LocalDate.of(2025, 3, 4), EditionKind.MINUTES, secret);
        shelf.withdraw(council, LocalDate.of(2025, 3, 4), EditionKind.MINUTES);

        assertThat(lines(Reader.ANONYMOUS)).noneMatch(line -> line.contains("4. marts 2025 " + council.name()));
        assertThat(lines(shelf.memberOf(council)))
                .contains("4. marts 2025 " + council.name() + " Trukket tilbage: Referat");
    }

    @Test
    void doesNotTellOfATreatmentThatTheLastEditionTookOut() {
        var council = shelf.committee("Bolværket udvalget " + UUID.randomUUID());
        shelf.publish(council, LocalDate.of(2025, 5, 6), EditionKind.MINUTES, kaj("Kajen", "Godkendt."));
        LocalDate day = LocalDate.of(2025, 3, 4);
        shelf.publish(council, day, EditionKind.MINUTES, kaj("Kajen", "Udsat."));
        shelf.publish(council, day, EditionKind.MINUTES, Shelf.closed("1", "Kajen", "Udsat.", "25/606606"));
        shelf.withdraw(council, day, EditionKind.MINUTES);

        assertThat(lines(Reader.ANONYMOUS)).noneMatch(line -> line.contains("4. marts 2025 " + council.name()));
    }

    private java.util.List<String> lines(Reader reader) {
        return visit.page(reader, "/sag/25-606606").select(".timeline > li").eachText();
    }

    private static Item kaj(String title, String decision) {
        return Shelf.item("2", title, "25/606606", decision);
    }

    @Test
    void leadsFromTheNumberAsPrinted() {
        var answer = visit.open(Reader.ANONYMOUS, "/sag/81.10.00-P20-1-25");
        assertThat(answer.getStatus()).isEqualTo(301);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/sag/81.10.00-p20-1-2025");
    }

    @Test
    void tellsBothTreatmentsOfAMeetingThatTookTheCaseUpTwice() {
        var council = shelf.committee("Byråd " + UUID.randomUUID());
        shelf.publish(
                council,
                LocalDate.of(2025, 5, 6),
                EditionKind.MINUTES,
                Shelf.item("2", "Broen", "25/505505", "Udsat til efter pausen."),
                Shelf.item("9", "Broen igen", "25/505505", "Godkendt."));

        Document page = visit.page(Reader.ANONYMOUS, "/sag/25-505505");
        assertThat(page.select(".decision").eachText()).hasSize(2);
        assertThat(page.select(".page-head").text()).contains("Behandlet på 1 møde");
    }

    @Test
    void findsNothingUnderWhatIsNoNumber() {
        assertThat(visit.open(Reader.ANONYMOUS, "/sag/%20").getStatus()).isEqualTo(404);
        assertThat(visit.open(Reader.ANONYMOUS, "/sag/-").getStatus()).isEqualTo(404);
    }

    private static dk.raadslag.publication.Item item(String number, String title, String decision) {
        return Shelf.item(number, title, "81.10.00-P20-1-25", decision);
    }
}
