package dk.raadslag.approval;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.CommitteeScope;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.meeting.Slot;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperStanding;
import dk.raadslag.store.RaadslagTest;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;

@RaadslagTest(database = "papers")
@Import({Office.class, SentPapers.class})
@SuppressWarnings("NullAway.Init")
class ChangingRoutesTest {

    @Autowired
    private Office office;

    @Autowired
    private SentPapers sent;

    @Autowired
    private Routes routes;

    @Autowired
    private Approvals approvals;

    @Autowired
    private PaperStanding standing;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Readings readings;

    @Autowired
    private MockMvc site;

    private Committee committee;
    private Reader jonas;
    private Reader amina;
    private Reader rikke;
    private ApprovalRoute route;

    @BeforeEach
    void aRouteOfTheCommitteesOwn() {
        committee = office.committee();
        jonas = office.hire("Jonas Fenger", Role.ADMINISTRATOR);
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        rikke = office.hire("Rikke Uldal", Role.APPROVER);
        route = routes.create(jonas, wanted("Vejsager " + UUID.randomUUID(), new RouteStep("Leder", 1, 9)));
    }

    private NewRoute wanted(String name, RouteStep... steps) {
        return new NewRoute(name, new CommitteeScope(Set.of(), committee.id()), List.of(steps), false);
    }

    @Test
    void oneMadeForTheCommitteeComesBeforeThoseOfItsKind() {
        assertThat(routes.serving(amina, committee).getFirst()).isEqualTo(route);
        assertThat(routes.serving(amina, office.committee())).doesNotContain(route);
    }

    @Test
    void aChangeIsANewVersionAndPapersOnTheirWayKeepTheirSteps() {
        Paper paper = sent.sent(amina, SentPapers.head("Cykelsti"), committee, rikke);
        ApprovalRoute changed = routes.change(
                jonas, route, wanted(route.name(), new RouteStep("Chef", 1, 9), new RouteStep("Direktør", 1, 9)));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(sent.submission(amina, paper).steps())
                .extracting(AskedStep::name)
                .containsExactly("Leder");
        assertThat(routes.serving(amina, committee).getFirst()).isEqualTo(changed);
    }

    @Test
    void stepsOfTheSameTurnAreAskedAtOnce() {
        routes.change(jonas, route, wanted(route.name(), new RouteStep("Leder", 1, 9), new RouteStep("Økonomi", 1, 9)));
        Reader mads = office.hire("Mads Ørskov", Role.APPROVER);
        sent.sent(amina, SentPapers.head("Cykelsti"), committee, rikke, mads);
        assertThat(approvals.waitingFor(rikke)).hasSize(1);
        assertThat(approvals.waitingFor(mads)).hasSize(1);
    }

    @Test
    void twoDoNotChangeItOverEachOther() {
        routes.change(jonas, route, wanted(route.name(), new RouteStep("Chef", 1, 9)));
        assertThatThrownBy(() -> routes.change(jonas, route, wanted(route.name(), new RouteStep("Leder", 1, 3))))
                .isInstanceOf(RouteChanged.class);
    }

    @Test
    void eachHasANameOfItsOwn() {
        assertThatThrownBy(() -> routes.create(jonas, wanted(route.name(), new RouteStep("Leder", 1, 3))))
                .isInstanceOf(RouteNameTaken.class);
    }

    @Test
    void oneThatIsNoLongerUsedIsNotOfferedAndWhatIsOnItsWayGoesOn() {
        Paper paper = sent.sent(amina, SentPapers.head("Cykelsti"), committee, rikke);
        routes.retire(jonas, route);
        assertThat(routes.serving(amina, committee))
                .extracting(ApprovalRoute::id)
                .doesNotContain(route.id());
        sent.approve(rikke, paper, 0);
        assertThat(sent.submission(amina, paper).state(sent.now(amina, paper))).isEqualTo(Submission.State.APPROVED);
        routes.revive(jonas, routes.byId(jonas, route.id()).orElseThrow());
        assertThat(routes.serving(amina, committee).getFirst()).isEqualTo(route);
    }

    @Test
    void aStepIsDueSoManyWorkingDaysBeforeTheMeeting() {
        LocalDateTime afterEaster = LocalDateTime.of(2027, 4, 1, 17, 0);
        Paper paper = sentFor(meeting(afterEaster));
        assertThat(sent.submission(amina, paper).steps().getFirst().due()).isEqualTo(LocalDate.of(2027, 3, 16));
    }

    private Paper sentFor(UUID meeting) {
        Paper paper = sent.written(amina, SentPapers.head("Cykelsti"), committee);
        approvals.send(amina, paper, new Plan(route, List.of(Office.id(rikke)), meeting));
        return paper;
    }

    @Test
    void aMeetingThatIsMovedTakesItsDeadlinesWithIt() {
        UUID id = meeting(LocalDateTime.of(2027, 4, 1, 17, 0));
        Paper paper = sentFor(id);
        readings.asClerk(() -> {
            Slot to = new Slot(LocalDateTime.of(2027, 4, 15, 17, 0), null, null);
            return meetings.move(jonas, meetings.byId(id).orElseThrow(), to, "Påske");
        });
        LocalDate due = LocalDate.of(2027, 4, 2);
        assertThat(sent.submission(amina, paper).steps().getFirst().due()).isEqualTo(due);
        assertThat(approvals.waitingFor(rikke))
                .extracting(waiting -> waiting.step().due())
                .containsExactly(due);
        assertThat(standing.ways(amina, List.of(paper.id())).get(paper.id())).satisfies(way -> {
            assertThat(requireNonNull(way).due()).isEqualTo(due);
            assertThat(requireNonNull(way).meeting()).isEqualTo(LocalDate.of(2027, 4, 15));
        });
    }

    @Test
    void aMeetingThatIsCancelledHasNoDeadlinesAndIsToldAsCancelled() throws Exception {
        UUID id = meeting(LocalDateTime.of(2027, 4, 1, 17, 0));
        Paper paper = sentFor(id);
        readings.asClerk(() -> meetings.cancel(jonas, meetings.byId(id).orElseThrow(), "Sygdom"));

        assertThat(sent.submission(amina, paper).steps().getFirst().due()).isNull();
        assertThat(standing.meeting(amina, paper)).isEmpty();
        assertThat(way(paper, "da").select(".notice.warn").text()).contains("Mødet den 1. april 2027 er aflyst");
        assertThat(page(rikke, "/min-dag").select("#venter ~ ul .state").text()).contains("mødet er aflyst");
        assertThat(page(amina, "/sager")
                        .select("tr:has(a[href='/sager/" + paper.id() + "'])")
                        .text())
                .contains("Aflyst");
    }

    private Document page(Reader who, String address) throws Exception {
        var token = new PreAuthenticatedAuthenticationToken(who, "", List.of());
        return Jsoup.parse(site.perform(get(address).with(authentication(token)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    @Test
    void whoeverSendsByStepsThatHaveChangedIsToldSoAndPeopleStayAtTheirSteps() throws Exception {
        Paper paper = sent.written(amina, SentPapers.head("Cykelsti"), committee);
        routes.change(jonas, route, wanted(route.name(), new RouteStep("Chef", 1, 9), new RouteStep("Leder", 2, 9)));
        assertThatThrownBy(() -> approvals.send(amina, paper, new Plan(route, List.of(Office.id(rikke)), null)))
                .isInstanceOfSatisfying(
                        ApprovalRefused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Reason::rule)
                                .containsExactly(ApprovalRule.ROUTE_CHANGED));
        var page = answerToSending(paper, 1);
        assertThat(page.select("[role=alert]").text()).contains("Ruten er ændret");
        assertThat(page.select("#person-0 option[selected]").eachAttr("value")).doesNotContain("" + Office.id(rikke));
        assertThat(page.select("#person-1 option[selected]").eachAttr("value")).containsExactly("" + Office.id(rikke));
        assertThat(page.select("input[name=stand]").val()).isEqualTo("2");
    }

    @Test
    void whoeverSendsByARouteThatIsNoLongerUsedIsToldSo() throws Exception {
        Paper paper = sent.written(amina, SentPapers.head("Cykelsti"), committee);
        routes.retire(jonas, route);
        assertThat(answerToSending(paper, 1).select("[role=alert]").text()).contains("Ruten er ændret");
        assertThat(approvals.of(amina, paper)).isEmpty();
    }

    @Test
    void whoeverSendsIsWarnedOfMeetingsWhoseDeadlinesArePastAndMaySendAllTheSame() throws Exception {
        UUID near = meeting(LocalDateTime.now().plusDays(2));
        UUID far = meeting(LocalDateTime.now().plusDays(90));
        Paper paper = sent.written(amina, SentPapers.head("Cykelsti"), committee);
        Document page = way(paper, "da");
        assertThat(page.select("#frister").text())
                .contains("Fristen er allerede overskredet")
                .contains("Leder (");
        assertThat(page.select("#frister li")).hasSize(1);
        assertThat(page.select("#moede option[value=" + near + "]").text()).endsWith("(frist overskredet)");
        assertThat(page.select("#moede option[value=" + far + "]").text()).doesNotContain("frist");
        assertThat(way(paper, "en").select("#frister").text()).contains("A deadline is past already");
        approvals.send(amina, paper, new Plan(route, List.of(Office.id(rikke)), near));
        assertThat(approvals.of(amina, paper)).hasSize(1);
    }

    @Test
    void whoeverSendsForAMeetingThatHasBeenCancelledIsToldSo() throws Exception {
        UUID id = meeting(LocalDateTime.now().plusDays(90));
        Paper paper = sent.written(amina, SentPapers.head("Cykelsti"), committee);
        readings.asClerk(() -> meetings.cancel(jonas, meetings.byId(id).orElseThrow(), "Sygdom"));

        Document page = answerToSending(paper, 1, "moede", id.toString());
        assertThat(page.select("[role=alert]").text()).contains("Mødet er aflyst eller holdt");
        assertThat(page.select("#person-0 option[selected]").eachAttr("value")).containsExactly("" + Office.id(rikke));
        assertThatThrownBy(() -> sentFor(id))
                .isInstanceOfSatisfying(
                        ApprovalRefused.class,
                        refused -> assertThat(refused.reasons()).contains(Reason.of(ApprovalRule.MEETING_GONE)));
        assertThat(approvals.of(amina, paper)).isEmpty();
    }

    private UUID meeting(LocalDateTime at) {
        return readings.asClerk(() -> meetings.plan(jonas, new NewMeeting(committee, at, true, null, null))
                .id());
    }

    private Document way(Paper paper, String language) throws Exception {
        var token =
                new PreAuthenticatedAuthenticationToken(amina, "", List.of(new SimpleGrantedAuthority("ROLE_AUTHOR")));
        var answer = site.perform(get("/sager/" + paper.id() + "/godkendelse")
                        .with(authentication(token))
                        .cookie(new Cookie("sprog", language)))
                .andReturn()
                .getResponse();
        return Jsoup.parse(answer.getContentAsString());
    }

    private Document answerToSending(Paper paper, int version) throws Exception {
        return answerToSending(paper, version, "begrundelse", "");
    }

    private Document answerToSending(Paper paper, int version, String name, String value) throws Exception {
        var answer = site.perform(post("/sager/" + paper.id() + "/indsendelse")
                        .with(csrf())
                        .with(authentication(new PreAuthenticatedAuthenticationToken(
                                amina, "", List.of(new SimpleGrantedAuthority("ROLE_AUTHOR")))))
                        .param("rute", String.valueOf(route.id()))
                        .param("stand", String.valueOf(version))
                        .param("person", String.valueOf(Office.id(rikke)))
                        .param(name, value))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString());
    }

    @Test
    void aWrongUseIsSaidOfTheFieldItself() throws Exception {
        var page = Jsoup.parse(site.perform(post("/administration/godkendelsesveje")
                        .with(csrf())
                        .with(authentication(new PreAuthenticatedAuthenticationToken(
                                jonas, "", List.of(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR")))))
                        .param("navn", "Uden udvalg")
                        .param("handling", "gem")
                        .param("trin-0-navn", "Leder")
                        .param("trin-0-dage", "7"))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("#slags").attr("aria-describedby")).isEqualTo("slags-error");
        assertThat(page.select("#slags-error").text()).isNotEmpty();
        assertThat(page.select("input[name=slags][aria-invalid=true]")).isNotEmpty();
    }

    @Test
    void aStaleFormIsToldSoAndItsWordsAreKept() throws Exception {
        routes.change(jonas, route, wanted(route.name(), new RouteStep("Chef", 1, 4)));
        var answer = site.perform(post("/administration/godkendelsesveje/" + route.id())
                        .with(csrf())
                        .with(authentication(new PreAuthenticatedAuthenticationToken(
                                jonas, "", List.of(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR")))))
                        .param("navn", route.name())
                        .param("udvalg", String.valueOf(committee.id()))
                        .param("stand", "1")
                        .param("trin-0-navn", "Områdeleder")
                        .param("trin-0-dage", "7"))
                .andReturn()
                .getResponse();
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(page.select("[role=alert]").text()).contains("version 2").contains("Chef");
        assertThat(page.select("#trin-0-navn").val()).isEqualTo("Områdeleder");
        assertThat(page.select("input[name=stand]").val()).isEqualTo("2");
        assertThat(routes.byId(jonas, route.id()).orElseThrow().version()).isEqualTo(2);
    }
}
