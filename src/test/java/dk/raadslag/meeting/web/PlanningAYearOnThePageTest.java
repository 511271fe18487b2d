package dk.raadslag.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.paper.Office;
import dk.raadslag.store.RaadslagTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class PlanningAYearOnThePageTest {

    private static final String ASKED = "fra=2198-04-01&til=2198-06-30&rytme=maaned&nummer=1&ugedag=2&udenJuli=true"
            + "&start=16.00&slut=18.30&sted=M%C3%B8delokale+3&link=https%3A%2F%2Fmoede.bakkedal.example%2Ftmu";

    @Autowired
    private MockMvc site;

    @Autowired
    private Office staff;

    @Autowired
    private Clock clock;

    private Secretariat secretariat;
    private Committee committee;
    private Reader karen;
    private String plan;

    @BeforeEach
    void karenIsSecretary() {
        secretariat = new Secretariat(site);
        committee = staff.committee();
        karen = staff.seat(staff.hire("Karen Holst"), committee, MembershipRole.SECRETARY);
        plan = "/udvalg/" + committee.slug() + "/moedeplan";
    }

    private MockHttpServletResponse plan(String dayOfMay, String... ticked) throws Exception {
        StringBuilder address = new StringBuilder(plan + "/serie?" + ASKED);
        for (String one : ticked) address.append("&valgt=").append(one);
        address.append("&dag=2198-04-03&dag=").append(dayOfMay).append("&dag=2198-06-05");
        return secretariat.send(karen, address.toString());
    }

    private List<String> meetings(Reader who) throws Exception {
        return secretariat.page(who, plan + "?aar=2198").select("tbody tr time").eachText();
    }

    @Test
    void aSeriesIsSeenBeforeItIsPlanned() throws Exception {
        Document page = secretariat.page(karen, plan + "/serie?vis=true&" + ASKED);
        assertThat(page.select("tbody tr")).hasSize(3);
        assertThat(page.select("input[name=valgt][checked]")).hasSize(3);
        assertThat(page.select("tbody tr:last-child").text()).contains("Grundlovsdag", "onsdag den 6. juni 2198");
        assertThat(page.select("input[name=dag]").eachAttr("value"))
                .containsExactly("2198-04-03", "2198-05-01", "2198-06-06");
        assertThat(meetings(karen)).isEmpty();
    }

    @Test
    void whatIsTickedIsPlannedWithTheDaysAsTheyStand() throws Exception {
        assertThat(plan("2198-05-08", "0", "1").getStatus()).isEqualTo(302);
        assertThat(meetings(Reader.ANONYMOUS))
                .containsExactly(
                        "tirsdag den 3. april 2198 kl. 16.00–18.30", "tirsdag den 8. maj 2198 kl. 16.00–18.30");

        Document again = secretariat.page(karen, plan + "/serie?vis=true&" + ASKED);
        assertThat(again.select("tbody tr:first-child .state.stop").text()).contains("kl. 16.00");
        assertThat(again.select("tbody tr:first-child input[checked]")).isEmpty();
    }

    @Test
    void whatCannotBePlannedComesBackWithItsReasonAndAsItWasTyped() throws Exception {
        MockHttpServletResponse none = plan("2198-05-08");
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(Secretariat.read(none).select(".notice.stop").text()).contains("Vælg mindst én dag.");

        MockHttpServletResponse wrong = plan("i+maj", "1");
        assertThat(Secretariat.read(wrong).select("#dag-1-error").text()).isEqualTo("Vælg en dag.");
        assertThat(Secretariat.read(wrong).select("input[name=valgt][checked]").eachAttr("value"))
                .containsExactly("1");

        MockHttpServletResponse twice = plan("2198-04-03", "0", "1");
        assertThat(Secretariat.read(twice).select(".notice.stop li").text())
                .isEqualTo("tirsdag den 3. april 2198: Udvalget har et andet møde på det tidspunkt.");
        assertThat(meetings(karen)).isEmpty();
    }

    @Test
    void movedCancelledAndExtraordinaryIsSaidWhereReadersLook() throws Exception {
        plan("2198-05-01", "0", "1");
        String april = plan + "/2198-04-03";
        MockHttpServletResponse silent = secretariat.send(karen, april + "/aflysning", "hvorfor", " ");
        assertThat(Secretariat.read(silent).select("#hvorfor-error").text()).startsWith("Skriv hvorfor.");
        secretariat.send(karen, april + "/aflysning", "hvorfor", "For få sager");
        secretariat.send(
                karen,
                plan + "/2198-05-01/flytning",
                "dato",
                "2198-05-10",
                "start",
                "22.30",
                "slut",
                "00.30",
                "sted",
                "Byrådssalen",
                "grund",
                "Lokalet er optaget");
        secretariat.send(karen, plan, "dato", "2198-06-07", "start", "08:00", "ekstra", "true");

        for (Reader who : List.of(Reader.ANONYMOUS, staff.hire("Frederik Norup"))) {
            Document page = secretariat.page(who, "/udvalg/" + committee.slug());
            List<String> coming = page.select("#kommende ~ ul li").eachText();
            assertThat(coming.get(0)).contains("3. april 2198", "Aflyst", "For få sager");
            assertThat(coming.get(1))
                    .contains("10. maj 2198 kl. 22.30–00.30", "Flyttet fra tirsdag den 1. maj", "Lokalet er optaget");
            assertThat(coming.get(2)).contains("7. juni 2198 kl. 08.00", "Ekstraordinært");
            assertThat(page.select("a[href=https://moede.bakkedal.example/tmu]"))
                    .hasSize(who.loggedIn() ? 1 : 0);
        }
        Document page = secretariat.page(karen, april);
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("#ikke ~ ul").text()).startsWith("Mødet er aflyst.");
    }

    @Test
    void aMeetingPlannedTooLateForItsAgendaIsSaidToBe() throws Exception {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        assertThat(planned(tomorrow)).isEqualTo("meetings.done.plannedLate");
        assertThat(planned(tomorrow.plusMonths(3))).isEqualTo("meetings.done.planned");
    }

    private String planned(LocalDate day) throws Exception {
        return secretariat.done(karen, plan, "dato", day.toString(), "start", "08:00", "ekstra", "true");
    }

    @Test
    void deadlinesAreSetAndShownToThoseWhoWorkHere() throws Exception {
        plan("2198-05-01", "0");
        MockHttpServletResponse late =
                secretariat.send(karen, plan + "/frister", "sager", "10", "godkendt", "8", "udsendt", "3");
        assertThat(Secretariat.read(late).select("#udsendt-error").text()).contains("mindst fire hverdage");
        secretariat.send(karen, plan + "/frister", "sager", "12", "godkendt", "7", "udsendt", "5");

        Element row =
                secretariat.page(karen, plan + "?aar=2198").select("tbody tr").getFirst();
        assertThat(row.select("td").eachText().subList(1, 4))
                .containsExactly("13. mar. 2198", "20. mar. 2198", "27. mar. 2198");
        assertThat(secretariat.page(Reader.ANONYMOUS, plan + "?aar=2198").select("tbody td"))
                .hasSize(1);
        assertThat(secretariat.page(karen, plan + "/frister").select(".notice").text())
                .contains("§ 8");
    }

    @Test
    void onlyAdministratorsWriteAboutTheLaw() throws Exception {
        assertThat(secretariat.send(karen, plan + "/frister/lov", "lov", "Nej").getStatus())
                .isEqualTo(403);
        Reader jonas = staff.hire("Jonas Fenger", Role.ADMINISTRATOR);
        secretariat.send(jonas, plan + "/frister/lov", "lov", "§ 8, som den lyder nu");
        assertThat(secretariat.page(karen, plan + "/frister").select(".notice").text())
                .isEqualTo("§ 8, som den lyder nu");
        secretariat.send(jonas, plan + "/frister/lov", "lov", "Kommunestyrelseslovens § 8");
    }

    @Test
    void onlyPlannersFindTheForms() throws Exception {
        Reader member = staff.seat(staff.hire("Camilla Rask"), committee, MembershipRole.MEMBER);
        assertThat(secretariat.page(member, plan).select("a[href$=serie]")).isEmpty();
        assertThat(secretariat.page(karen, plan).select("a[href$=serie]")).hasSize(1);
        assertThat(secretariat.open(member, plan + "/serie").getStatus()).isEqualTo(403);
        assertThat(secretariat.open(Reader.ANONYMOUS, plan + "/serie").getStatus())
                .isEqualTo(404);
    }
}
