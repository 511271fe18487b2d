package dk.raadslag.approval.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.raadslag.absence.AbsenceOffice;
import dk.raadslag.absence.NewAbsence;
import dk.raadslag.access.Accounts;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.approval.SentPapers;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.store.RaadslagTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;

@RaadslagTest(database = "papers")
@Import({Office.class, SentPapers.class})
@SuppressWarnings("NullAway.Init")
class ShowingWhoIsAwayTest {

    @Autowired
    private Office office;

    @Autowired
    private SentPapers sent;

    @Autowired
    private AbsenceOffice absences;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc site;

    private Reader rikke;
    private Reader mads;

    @BeforeEach
    void hire() {
        rikke = office.hire("Rikke Uldal", Role.APPROVER);
        mads = office.hire("Mads Ørskov", Role.APPROVER);
    }

    private void away(Reader actor, Reader who, Reader deputy) {
        LocalDate today = LocalDate.now(clock);
        absences.set(actor, new NewAbsence(Office.id(who), Office.id(deputy), today, today.plusDays(3)));
    }

    private Document page(Reader who, String address) throws Exception {
        var token = new PreAuthenticatedAuthenticationToken(who, "", List.of());
        var answer = site.perform(get(address).with(authentication(token))).andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    @Test
    void whoeverIsWrittenAwayByAnotherSeesItOnTheirDay() throws Exception {
        Reader jonas = office.hire("Jonas Fenger", Role.ADMINISTRATOR, Role.APPROVER);
        away(jonas, rikke, jonas);
        assertThat(page(rikke, "/min-dag").select(".notice").text())
                .contains("Jonas Fenger har skrevet dig fraværende")
                .contains("Stedfortræder: Jonas Fenger.");
        assertThat(page(rikke, "/min-dag/fravaer").text()).contains("Skrevet af Jonas Fenger");
        away(mads, mads, jonas);
        assertThat(page(mads, "/min-dag").select(".notice")).isEmpty();
    }

    @Test
    void aDeputyWhoNoLongerApprovesIsToldToStandInForNobody() throws Exception {
        away(rikke, rikke, mads);
        assertThat(page(rikke, "/min-dag/fravaer").select("li .state.stop")).isEmpty();
        accounts.changeRoles(Reader.program("Bakkedal"), Office.id(mads), Set.of(Role.READER));
        assertThat(page(rikke, "/min-dag/fravaer").select("li .state.stop").text())
                .isEqualTo("Mads Ørskov godkender ikke længere: Der er ingen stedfortræder.");
    }

    @Test
    void aDeputyWhoIsAwayTooIsNotNamedOnTheCase() throws Exception {
        Reader amina = office.hire("Amina Kaya", Role.AUTHOR);
        Reader torben = office.hire("Torben Egeskov", Role.APPROVER);
        Paper paper = sent.sent(amina, SentPapers.head("Cykelsti"), office.committee(), rikke, torben, torben);
        String address = "/sager/" + paper.id() + "/godkendelse";
        away(rikke, rikke, mads);
        assertThat(page(amina, address).text()).contains("Fraværende. Stedfortræder: Mads Ørskov");
        away(mads, mads, torben);
        assertThat(page(amina, address).text())
                .doesNotContain("Mads Ørskov")
                .contains("Fraværende. Ingen er stedfortræder i dag.");
    }
}
