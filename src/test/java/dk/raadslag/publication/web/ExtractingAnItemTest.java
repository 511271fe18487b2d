package dk.raadslag.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.print.PdfCheck;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@ReadingSiteTest
class ExtractingAnItemTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 12);

    @Autowired
    Shelf shelf;

    @Autowired
    Visit visit;

    @Autowired
    Editions editions;

    Committee council;
    String minutes;
    String number;

    @BeforeEach
    void publish() {
        council = shelf.committee("Vejudvalget " + UUID.randomUUID());
        number = "25/" + Math.abs(council.id());
        minutes = "/udvalg/" + council.slug() + "/2025-03-12/referat";
        shelf.publish(
                council,
                DAY,
                EditionKind.MINUTES,
                Shelf.item("1", "Stibroen over Vibeå", number, "Taget til efterretning."),
                Shelf.closed("2", "Afskedigelse af Solsort", "En hemmelig sag."));
    }

    @Test
    void aRecorderVouchesForTheirs() throws Exception {
        MockHttpServletResponse answer = visit.open(recorder(), minutes + "/punkt/1/udskrift.pdf");
        byte[] pdf = answer.getContentAsByteArray();
        String words = String.join(" ", PdfCheck.words(pdf));
        PdfCheck.assertAccessibleAndLasting(pdf);
        assertThat(answer.getHeader("Content-Disposition")).contains("referat-punkt-1-udskrift.pdf");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(words)
                .contains("Udskrift af referat " + council.name())
                .contains("12. marts 2025")
                .contains("Helle Skovlund")
                .contains("Stibroen over Vibeå")
                .contains("Taget til efterretning.")
                .contains("Udskriftens rigtighed bekræftes.")
                .contains("af " + recorder().name())
                .doesNotContain("Solsort");
        assertThat(words.replace(" ", "")).contains(hash());
    }

    @Test
    void anybodyElseGetsOneThatNobodyVouchesFor() {
        byte[] pdf =
                visit.open(Reader.ANONYMOUS, minutes + "/punkt/1/udskrift.pdf").getContentAsByteArray();
        PdfCheck.assertAccessibleAndLasting(pdf);
        assertThat(String.join(" ", PdfCheck.words(pdf)))
                .contains("Udskriften er ikke bekræftet.")
                .doesNotContain("Udskriftens rigtighed bekræftes.");
    }

    @Test
    void ofAClosedItemEachGetsTheFaceTheyMaySee() {
        String extract = minutes + "/punkt/2/udskrift.pdf";
        assertThat(PdfCheck.text(visit.open(Reader.ANONYMOUS, extract).getContentAsByteArray()))
                .doesNotContain("Solsort")
                .doesNotContain("hemmelig");
        assertThat(String.join(
                        " ", PdfCheck.words(visit.open(recorder(), extract).getContentAsByteArray())))
                .contains("En hemmelig sag.");
        assertThat(PdfCheck.text(visit.open(Reader.ANONYMOUS, extract).getContentAsByteArray()))
                .doesNotContain("hemmelig");
    }

    @Test
    void thereIsNoneOfADraft() {
        Committee other = shelf.committee("Børneudvalget " + UUID.randomUUID());
        shelf.publish(other, DAY, EditionKind.DRAFT_MINUTES, Shelf.item("1", "Broen", "25/1", "Drøftet."));
        String draft = "/udvalg/" + other.slug() + "/2025-03-12/" + EditionKind.DRAFT_MINUTES.address();
        assertThat(visit.open(Reader.ANONYMOUS, draft + "/punkt/1").getStatus()).isEqualTo(200);
        assertThat(visit.open(Reader.ANONYMOUS, draft + "/punkt/1/udskrift.pdf").getStatus())
                .isEqualTo(404);
        assertThat(visit.page(Reader.ANONYMOUS, draft + "/punkt/1").select("a[href$=udskrift.pdf]"))
                .isEmpty();
    }

    @Test
    void theItemAndTheCaseLeadToIt() {
        String extract = minutes + "/punkt/1/udskrift.pdf";
        assertThat(visit.page(Reader.ANONYMOUS, minutes + "/punkt/1")
                        .select("a[href$=udskrift.pdf]")
                        .eachAttr("href"))
                .isEqualTo(List.of(extract));
        assertThat(visit.page(Reader.ANONYMOUS, "/sag/" + number.replace('/', '-'))
                        .select("a[href$=udskrift.pdf]")
                        .eachAttr("href"))
                .isEqualTo(List.of(extract));
    }

    private Reader recorder() {
        Reader employee = shelf.employee(Role.SECRETARY);
        Set<Token> tokens = new HashSet<>(employee.tokens());
        tokens.add(Token.committee(council.id()));
        tokens.add(Token.recorder(council.id()));
        return new Reader(employee.personId(), employee.name(), employee.roles(), tokens);
    }

    private String hash() {
        var address = new EditionAddress(council.slug(), "2025-03-12", EditionKind.MINUTES, 1);
        return editions.current(recorder(), address).orElseThrow().summary().hash();
    }
}
