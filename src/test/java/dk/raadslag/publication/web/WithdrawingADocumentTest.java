package dk.raadslag.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.publication.EditionKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@ReadingSiteTest
class WithdrawingADocumentTest {

    @Autowired
    Shelf shelf;

    @Autowired
    Visit visit;

    Reader jonas = Reader.ANONYMOUS;
    String minutes = "";

    @BeforeEach
    void publish() {
        jonas = shelf.employee(Role.ADMINISTRATOR);
        Committee council = shelf.committee("Skoleudvalget " + UUID.randomUUID());
        minutes = "/udvalg/" + council.slug() + "/2026-03-03/referat";
        shelf.publish(
                council,
                LocalDate.of(2026, 3, 3),
                EditionKind.MINUTES,
                Shelf.item("1", "Skolestart", "25/77", "Drøftet."));
    }

    @Test
    void isOfferedToAdministratorsOnly() {
        assertThat(visit.page(jonas, minutes).text()).contains("Træk tilbage");
        assertThat(visit.page(shelf.employee(), minutes).text()).doesNotContain("Træk tilbage");
        assertThat(visit.open(shelf.employee(), form()).getStatus()).isEqualTo(403);
        assertThat(visit.send(shelf.employee(), form(), "reason", "x", "sikker", "true")
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void asksForAReasonAndPointsToTheField() {
        MockHttpServletResponse answer = visit.send(jonas, form(), "reason", "  ");
        Document page = Visit.parsed(answer);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.select("[role=alert] a[href=#reason]").text()).isEqualTo("Skriv en begrundelse");
        assertThat(page.select("#reason").attr("aria-describedby")).contains("reason-error");
    }

    @Test
    void keepsATooLongReasonAsTyped() {
        String reason = "Et barns navn stod i et bilag. ".repeat(40).strip();
        Document page = Visit.parsed(visit.send(jonas, form(), "reason", reason));
        assertThat(page.select("textarea").val()).isEqualTo(reason);
        assertThat(page.select(".error-text").text()).contains("for lang");
    }

    @Test
    void looksTwiceBeforeItHappens() {
        Document look = Visit.parsed(visit.send(jonas, form(), "reason", "Et barns navn stod i et bilag."));
        assertThat(look.select("h1").text()).isEqualTo("Er du sikker?");
        assertThat(look.select("dd").text()).isEqualTo("Et barns navn stod i et bilag.");
        assertThat(visit.open(Reader.ANONYMOUS, minutes).getStatus()).isEqualTo(200);

        Document back = Visit.parsed(visit.send(jonas, form() + "/rettelse", "reason", "Et barns navn"));
        assertThat(back.select("textarea").val()).isEqualTo("Et barns navn");
    }

    @Test
    void leavesTheReasonAtTheAddressAndNothingElse() {
        var answer = visit.send(jonas, form(), "reason", "Et barns navn stod i et bilag.", "sikker", "true");
        assertThat(answer.getRedirectedUrl()).isEqualTo(minutes);

        for (String address : new String[] {minutes, minutes + ".pdf", minutes + "/punkt/1", minutes + "/udgaver"}) {
            var gone = visit.open(Reader.ANONYMOUS, address);
            assertThat(gone.getStatus()).as(address).isEqualTo(410);
            assertThat(Visit.parsed(gone).text())
                    .contains("Trukket tilbage: Referat", "Et barns navn stod i et bilag.")
                    .doesNotContain("Skolestart");
        }
    }

    private String form() {
        return minutes + "/tilbagetraekning";
    }
}
