package dk.raadslag.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.raadslag.access.Reader;
import dk.raadslag.adoption.HeldMeeting.Held;
import dk.raadslag.paper.Office;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.publication.print.PdfCheck;
import dk.raadslag.store.RaadslagTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;

@RaadslagTest(database = "papers")
@Import({Office.class, HeldMeeting.class})
@SuppressWarnings("NullAway.Init")
class LookingAtMinutesBeforeTheyGoOutTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private HeldMeeting meetings;

    @Autowired
    private Exclusions exclusions;

    private MockHttpServletResponse proof(Held held, Reader who, String file) throws Exception {
        var as = authentication(new PreAuthenticatedAuthenticationToken(who, "", List.of()));
        return site.perform(get("/moede/" + held.meeting().id() + "/referat/" + file)
                        .with(as))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse pdf) throws IOException {
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        return PdfCheck.text(pdf.getContentAsByteArray());
    }

    @Test
    void whoMakesThemSeesWhatMembersAndWhatAllOthersWillRead() throws Exception {
        Held held = meetings.closed();
        assertThat(text(proof(held, held.karen(), "proeve.pdf"))).contains(HeldMeeting.CLOSED_WORD, "Prøvetryk");
        assertThat(text(proof(held, held.karen(), "proeve-for-alle.pdf")))
                .contains("Køb af ejendom", "Godkendt.")
                .doesNotContain(HeldMeeting.CLOSED_WORD);
    }

    @Test
    void nobodyElseDoes() throws Exception {
        Held held = meetings.closed();
        for (Reader who : List.of(held.vagn(), held.outsider(), Reader.ANONYMOUS))
            for (String file : List.of("proeve.pdf", "proeve.docx", "proeve-for-alle.pdf"))
                assertThat(proof(held, who, file).getStatus()).isEqualTo(404);
    }

    @Test
    void whoIsShutOutFromAnItemDoesNot() throws Exception {
        Held held = meetings.closed();
        exclusions.exclude(held.karen(), held.meeting(), held.closed(), Office.id(held.birgit()), "Ejer huset");
        assertThat(proof(held, held.birgit(), "proeve.pdf").getStatus()).isEqualTo(404);
        assertThat(proof(held, held.karen(), "proeve.pdf").getStatus()).isEqualTo(200);
    }

    @Test
    void thereIsNothingToSeeWhileTheMeetingIsOpen() throws Exception {
        Held held = meetings.opened();
        assertThat(proof(held, held.karen(), "proeve.pdf").getStatus()).isEqualTo(404);
    }
}
