package dk.raadslag.proceedings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.DispatchOrder;
import dk.raadslag.agenda.Dispatches;
import dk.raadslag.agenda.ItemKind;
import dk.raadslag.agenda.NewItem;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.minutes.Conclusion;
import dk.raadslag.minutes.Recording;
import dk.raadslag.paper.Office;
import dk.raadslag.proceedings.Attendance;
import dk.raadslag.proceedings.AttendanceEvent;
import dk.raadslag.proceedings.Attendances;
import dk.raadslag.proceedings.DanishClock;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.proceedings.Standing;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.store.RaadslagTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class NotingAttendanceOnThePageTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Office office;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Dispatches dispatches;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private Attendances attendances;

    @Autowired
    private Recording recording;

    @Autowired
    private Readings readings;

    private Reader karen;
    private Reader vagn;
    private Reader stranger;
    private Meeting meeting;
    private List<Long> items;
    private String address;

    @BeforeEach
    void sendOut() {
        Committee committee = office.committee();
        karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        vagn = office.seat(office.hire("Vagn Lund"), committee, MembershipRole.MEMBER);
        stranger = office.hire("Frederik Norup");
        var at = LocalDateTime.of(2031, 3, 12, 9, 0);
        meeting = readings.asClerk(() -> meetings.plan(karen, new NewMeeting(committee, at, true, null, null)));
        agendas.begin(karen, meeting, List.of(plain("Budget"), plain("Eventuelt")));
        dispatches.send(karen, meeting, DispatchOrder.of(EditionKind.AGENDA));
        items = agendas.of(karen, meeting).orElseThrow().items().stream()
                .map(AgendaItem::id)
                .toList();
        address = "/moede/" + meeting.id() + "/fremmoede";
    }

    private static NewItem plain(String title) {
        return new NewItem(ItemKind.PLAIN, title, 10);
    }

    private static RequestPostProcessor as(Reader who) {
        return authentication(new PreAuthenticatedAuthenticationToken(who, "", List.of()));
    }

    private MockHttpServletResponse open(Reader who, String path) throws Exception {
        return site.perform(get(path).with(as(who))).andReturn().getResponse();
    }

    private Document page(Reader who, String path) throws Exception {
        return Jsoup.parse(open(who, path).getContentAsString(StandardCharsets.UTF_8));
    }

    /** @param fields names and values in turn */
    private MockHttpServletResponse send(Reader who, String path, String... fields) throws Exception {
        var request = post(path).with(as(who)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) request.param(fields[at], fields[at + 1]);
        return site.perform(request).andReturn().getResponse();
    }

    private Attendance now() {
        return attendances.of(karen, meeting).orElseThrow();
    }

    private String ofVagn() {
        return address + "/" + Office.id(vagn);
    }

    @Test
    void theCommitteeSeesItAndRecordersChangeIt() throws Exception {
        assertThat(open(stranger, address).getStatus()).isEqualTo(404);
        assertThat(open(stranger, "/moede/" + meeting.id() + "/gang").getStatus())
                .isEqualTo(404);
        assertThat(send(stranger, ofVagn() + "/ankomst").getStatus()).isEqualTo(404);
        assertThat(send(vagn, ofVagn() + "/ankomst").getStatus()).isEqualTo(403);
        assertThat(send(vagn, "/moede/" + meeting.id() + "/gang/aabning").getStatus())
                .isEqualTo(403);
        assertThat(page(vagn, address).select("table form")).isEmpty();
        assertThat(page(vagn, address).select("form[action$=/eget-afbud]")).hasSize(1);
        assertThat(page(karen, address).select("form[action$=/ankomst]")).hasSize(2);
    }

    @Test
    void aMemberSaysNotToCome() throws Exception {
        send(vagn, address + "/eget-afbud");
        assertThat(now().standing(Office.id(vagn))).isEqualTo(Standing.APOLOGY);
        assertThat(page(vagn, address).select("form[action$=/eget-fremmoede]")).hasSize(1);
        send(vagn, address + "/eget-fremmoede");
        assertThat(now().standing(Office.id(vagn))).isEqualTo(Standing.UNKNOWN);
        assertThat(send(stranger, address + "/eget-afbud").getStatus()).isEqualTo(404);
    }

    @Test
    void thePageComesBackToThePersonWhoWasNoted() throws Exception {
        assertThat(send(karen, ofVagn() + "/ankomst", "fra", "begyndelse").getRedirectedUrl())
                .isEqualTo(address + "#person-" + Office.id(vagn));
        assertThat(now().present(items.getFirst())).contains(Office.id(vagn));
    }

    @Test
    void aTimeIsCorrectedByTheDanishClock() throws Exception {
        proceedings.open(karen, meeting);
        send(karen, ofVagn() + "/ankomst", "fra", "begyndelse");
        AttendanceEvent arrival = now().of(Office.id(vagn)).getFirst();
        var shown = DanishClock.at(arrival.at()).minusMinutes(7);
        String time = "%02d:%02d".formatted(shown.getHour(), shown.getMinute());
        send(
                karen,
                address + "/haendelser/" + arrival.id() + "/rettelse",
                "tid",
                time,
                "fra",
                String.valueOf(items.get(1)));

        AttendanceEvent corrected = now().of(Office.id(vagn)).getFirst();
        assertThat(DanishClock.at(corrected.at()).toLocalTime()).hasToString(time);
        assertThat(now().absent(items.get(0))).contains(Office.id(vagn));
    }

    @Test
    void whatCannotBeIsSaidInWords() throws Exception {
        var refused = site.perform(post(ofVagn() + "/afgang").with(as(karen)).with(csrf()))
                .andReturn();
        assertThat(refused.getFlashMap().get("refused")).isEqualTo("NOT_THERE");
    }

    @Test
    void aClosedMeetingIsNotNotedIn() throws Exception {
        proceedings.open(karen, meeting);
        for (long item : items) recording.conclude(karen, meeting, item, new Conclusion.Nothing());
        proceedings.close(karen, meeting, Map.of("opfoelgning", "ingen"));
        assertThat(page(karen, address).select("main table form")).isEmpty();
        var refused = site.perform(post(ofVagn() + "/ankomst").with(as(karen)).with(csrf()))
                .andReturn();
        assertThat(refused.getFlashMap().get("refused")).isEqualTo("IS_CLOSED");
        assertThat(page(karen, "/moede/" + meeting.id() + "/gang").select("#genaabning-grund"))
                .hasSize(1);
    }
}
