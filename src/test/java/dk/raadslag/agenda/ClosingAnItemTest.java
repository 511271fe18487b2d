package dk.raadslag.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.openness.ClosureReason;
import dk.raadslag.openness.ClosureReasons;
import dk.raadslag.paper.Closings;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperKind;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.PlannedClosing;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Editions;
import dk.raadslag.store.RaadslagTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class ClosingAnItemTest {

    @Autowired
    private Office office;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    @Autowired
    private Closings closings;

    @Autowired
    private ClosureReasons reasons;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Dispatches dispatches;

    @Autowired
    private Doors doors;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private Editions editions;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Readings readings;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc site;

    private Committee committee;
    private Reader amina;
    private Reader karen;
    private Reader vagn;
    private Paper paper;
    private Meeting meeting;

    @BeforeEach
    void begin() {
        committee = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        vagn = office.seat(office.hire("Vagn Lund"), committee, MembershipRole.MEMBER);
        paper = office.begin(amina, "Køb af Møllevej 4", committee);
        meeting = readings.asClerk(() -> meetings.plan(
                karen, new NewMeeting(committee, LocalDateTime.of(2031, 3, 12, 9, 0), true, null, "Lokale 2")));
    }

    private void close(LocalDate review) {
        Paper now = papers.byId(amina, paper.id()).orElseThrow();
        var head = new PaperHead(
                "Køb af Møllevej 4",
                "Køb af ejendom",
                PaperKind.DECISION,
                "05.04.00-G01-1-26",
                null,
                20,
                true,
                "Sagen angår køb af ejendom.",
                "kommunestyrelsesloven § 10",
                review);
        writing.saveHead(amina, now, new Save<>(now.headVersion(), UUID.randomUUID(), head));
        paper = papers.byId(amina, paper.id()).orElseThrow();
    }

    private long sentOut() {
        agendas.begin(karen, meeting, List.of());
        Agenda agenda = agendas.put(karen, meeting, paper);
        long item = agenda.items().getFirst().id();
        Map<Long, String> reasonsToLetThrough = Map.of(item, "Direktøren godkender mundtligt");
        dispatches.send(karen, meeting, new DispatchOrder(EditionKind.AGENDA, null, reasonsToLetThrough));
        return item;
    }

    private MockHttpServletResponse answer(Reader reader, MockHttpServletRequestBuilder request) throws Exception {
        String[] roles = reader.roles().stream().map(role -> "ROLE_" + role).toArray(String[]::new);
        var login = new PreAuthenticatedAuthenticationToken(reader, "", AuthorityUtils.createAuthorityList(roles));
        return site.perform(request.with(authentication(login))).andReturn().getResponse();
    }

    @Test
    void itsFaceSaysWhyAndByWhichLaw() {
        close(LocalDate.of(2031, 12, 1));
        sentOut();
        String outside = editions.ofMeeting(Reader.ANONYMOUS, meeting.id()).stream()
                .flatMap(edition -> editions.current(Reader.ANONYMOUS, edition.address()).stream())
                .findFirst()
                .orElseThrow()
                .toString();
        assertThat(outside)
                .contains("Sagen angår køb af ejendom. (kommunestyrelsesloven § 10)")
                .doesNotContain("Møllevej");
    }

    @Test
    void whatWasPlannedAndWhatTheMeetingDecidedAreTwoFacts() throws Exception {
        close(LocalDate.of(2031, 12, 1));
        long item = sentOut();
        PlannedClosing planned = closings.of(karen, paper).orElseThrow();
        assertThat(planned.by()).isEqualTo(Office.id(amina));
        assertThat(doors.decided(karen, List.of(item))).isEmpty();

        assertThat(refusal(() -> doors.decide(vagn, meeting, item, false))).isEqualTo(AgendaRule.ONLY_ITS_RECORDERS);
        assertThat(refusal(() -> doors.decide(karen, meeting, item, false)))
                .isEqualTo(AgendaRule.MEETING_NOT_UNDER_WAY);
        proceedings.open(karen, meeting);
        doors.decide(karen, meeting, item, true);
        doors.takeBack(karen, meeting, item);
        assertThat(doors.decided(karen, List.of(item))).isEmpty();
        doors.decide(karen, meeting, item, false);

        assertThat(doors.decided(vagn, List.of(item)))
                .hasEntrySatisfying(
                        item, decided -> assertThat(decided.closed()).isFalse());
        assertThat(doors.decided(amina, List.of(item))).isEmpty();
        assertThat(closings.of(karen, paper)).contains(planned);
        assertThat(answer(karen, get("/dagsordener/" + meeting.id())).getContentAsString())
                .contains("Planlagt lukket af Amina Kaya", "Mødet besluttede: åbne døre");
    }

    private static @Nullable AgendaRule refusal(ThrowingCallable act) {
        AgendaRefused refused = catchThrowableOfType(AgendaRefused.class, act);
        return refused == null ? null : refused.rule();
    }

    @Test
    void anAuthorChoosesTheReasonFromTheListOrWritesIt() throws Exception {
        ClosureReason reason = reasons.current(amina).getFirst();
        String address = "/sager/" + paper.id() + "/oplysninger";
        send(address, String.valueOf(reason.id()), "", "", "2031-12-01");
        PaperHead head = papers.byId(amina, paper.id()).orElseThrow().head();
        assertThat(head.closureReason()).isEqualTo(reason.wording());
        assertThat(head.closureSource()).isEqualTo(reason.source());
        assertThat(head.reviewOn()).isEqualTo(LocalDate.of(2031, 12, 1));
        assertThat(answer(amina, get(address)).getContentAsString())
                .contains("<option value=\"" + reason.id() + "\" selected");

        send(address, "0", "Sagen angår en hund.", "hundeloven § 1", "");
        assertThat(papers.byId(amina, paper.id()).orElseThrow().head().printedClosure())
                .isEqualTo("Sagen angår en hund. (hundeloven § 1)");
        send(address, String.valueOf(reason.id()), "Sagen angår en kat.", "", "");
        assertThat(papers.byId(amina, paper.id()).orElseThrow().head().printedClosure())
                .isEqualTo("Sagen angår en kat.");
        assertThat(send(address, "0", "", "", "i morgen").getStatus()).isEqualTo(422);
    }

    private MockHttpServletResponse send(String address, String chosen, String words, String source, String review)
            throws Exception {
        String version =
                String.valueOf(papers.byId(amina, paper.id()).orElseThrow().headVersion());
        return answer(
                amina,
                post(address)
                        .with(csrf())
                        .param("titel", "Køb af Møllevej 4")
                        .param("lukket", "true")
                        .param("neutral", "Køb af ejendom")
                        .param("valgt", chosen)
                        .param("begrundelse", words)
                        .param("hjemmel", source)
                        .param("genvurdering", review)
                        .param("udgave", version)
                        .param("udvalg", committee.slug())
                        .param("stod", committee.slug()));
    }

    @Test
    void onTheDayOfItsReviewItIsOnTheSecretarysList() throws Exception {
        LocalDate today = LocalDate.now(clock);
        close(today.plusDays(1));
        assertThat(answer(karen, get("/dagsordener")).getContentAsString()).doesNotContain("Køb af Møllevej 4");
        close(today);
        assertThat(answer(karen, get("/dagsordener")).getContentAsString()).contains("Køb af Møllevej 4");
        assertThat(answer(vagn, get("/dagsordener")).getContentAsString()).doesNotContain("Køb af Møllevej 4");
        assertThat(answer(amina, get("/dagsordener")).getContentAsString()).doesNotContain("Køb af Møllevej 4");
    }
}
