package dk.raadslag.proceedings.web;

import static java.util.Objects.requireNonNull;
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
import dk.raadslag.committee.CommitteeOffice;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.Membership;
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
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.store.RaadslagTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
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
    private Committees committees;

    @Autowired
    private CommitteeOffice chairs;

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

    /** The page after what was sent has been refused, as the browser is led back to it. */
    private Document refused(Reader who, String path, String... fields) throws Exception {
        var request = post(path).with(as(who)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) request.param(fields[at], fields[at + 1]);
        MvcResult sent = site.perform(request).andReturn();
        assertThat(sent.getFlashMap().keySet()).contains("refused").doesNotContain("alert");
        String back = requireNonNull(sent.getResponse().getRedirectedUrl());
        var page = site.perform(get(back).with(as(who)).flashAttrs(sent.getFlashMap()));
        return Jsoup.parse(page.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    /** The field is marked as wrong, its words are tied to it, and the page's head leads to it. */
    private static void assertWrong(Document page, String id, String typed, String words) {
        Element field = requireNonNull(page.getElementById(id));
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(field.attr("aria-describedby")).endsWith(id + "-fejl");
        assertThat(page.select("#" + id + "-fejl").text()).contains(words);
        assertThat(page.select("[role=alert] a[href=#" + id + "]")).hasSize(1);
        assertThat(field.tagName().equals("select") ? field.select("[selected]").val() : field.val())
                .isEqualTo(typed);
        Element fold = field.closest("details");
        assertThat(fold == null || fold.hasAttr("open")).isTrue();
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
    void onAnotherDayThanItsOwnAMeetingIsOpenedOnPurpose() throws Exception {
        String course = "/moede/" + meeting.id() + "/gang";
        assertWrong(refused(karen, course + "/aabning"), "aabning-dag", "true", "ikke i dag");
        assertThat(proceedings.of(karen, meeting)).isEmpty();
        send(karen, course + "/aabning", "dag", "true");
        assertThat(proceedings.of(karen, meeting)).isPresent();
    }

    @Test
    void thePageSaysThatVacantSeatsCount() throws Exception {
        Committee committee = meeting.committee();
        Reader mette = office.seat(office.hire("Mette Skov"), committee, MembershipRole.MEMBER);
        Membership seat = readings.as(
                karen, () -> committees.membershipsOf(Office.id(mette)).getFirst());
        chairs.endMembership(karen, seat, LocalDate.of(2031, 3, 11), true);
        assertThat(page(karen, address).select(".page-head").text())
                .contains("0 af 2 pladser er til stede.", "1 plads er ubesat. Den tæller med.");
        chairs.endMembership(karen, seat, LocalDate.of(2031, 3, 12), true);
        assertThat(page(karen, address).select(".page-head").text())
                .contains("0 af 2 pladser er til stede.")
                .doesNotContain("ubesat");
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
    void whoReadsTheAgendaIsOneClickFromSayingNotToCome() throws Exception {
        String agenda = EditionAddress.of(meeting, EditionKind.AGENDA, 1).path();
        String committee = "/udvalg/" + meeting.committee().slug();
        String way = "main a[href=" + address + "#eget]";
        for (String path : List.of(agenda, committee)) {
            assertThat(page(vagn, path).select(way).text()).contains("Meld afbud");
            assertThat(page(stranger, path).select(way)).isEmpty();
        }
        assertThat(page(vagn, address).select("#eget")).hasSize(1);
        send(vagn, address + "/eget-afbud");
        assertThat(page(vagn, agenda).select(way).text()).contains("Jeg kommer alligevel");

        proceedings.open(karen, meeting);
        for (String path : List.of(agenda, committee))
            assertThat(page(vagn, path).select(way)).isEmpty();
    }

    @Test
    void nobodyIsAskedToAMeetingOfThePast() {
        var at = LocalDateTime.of(2021, 3, 12, 9, 0);
        Meeting past =
                readings.asClerk(() -> meetings.plan(karen, new NewMeeting(meeting.committee(), at, true, null, null)));
        assertThat(attendances.mayApologise(vagn, past)).isFalse();
        assertThat(attendances.mayApologise(vagn, meeting)).isTrue();
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
        Document refused = refused(karen, ofVagn() + "/afgang");
        assertThat(refused.select("[role=alert]").text()).contains("skal være kommet");
    }

    @Test
    void aGuestWhoIsThereAlreadyLosesNothingTyped() throws Exception {
        String from = String.valueOf(items.get(1));
        Document page = refused(karen, address + "/gaester", "navn", "vagn lund", "titel", "Konsulent", "fra", from);
        assertWrong(page, "gaest-navn", "vagn lund", "Der er allerede en med det navn");
        assertThat(page.select("#gaest-titel").val()).isEqualTo("Konsulent");
        assertThat(page.select("#gaest-fra [selected]").val()).isEqualTo(from);
    }

    @Test
    void aRecusalThatIsRefusedKeepsItsItemAndReason() throws Exception {
        String id = "inhabil-" + Office.id(vagn);
        String item = String.valueOf(items.get(1));
        String path = ofVagn() + "/inhabilitet";
        String longWinded = "Er nabo til grunden. ".repeat(30);
        Document page = refused(karen, path, "punkt", item, "grund", longWinded);
        assertWrong(page, id + "-grund", longWinded, "højst 500 tegn");
        assertThat(page.select("#" + id + "-punkt [selected]").val()).isEqualTo(item);

        send(karen, path, "punkt", item, "grund", "Er nabo");
        page = refused(karen, path, "punkt", item, "grund", "Er bror");
        assertWrong(page, id + "-punkt", item, "allerede noteret inhabil");
        assertThat(page.select("#" + id + "-grund").val()).isEqualTo("Er bror");
    }

    @Test
    void whatIsNoTimeIsNotTakenForOne() throws Exception {
        proceedings.open(karen, meeting);
        send(karen, ofVagn() + "/ankomst", "fra", "begyndelse");
        AttendanceEvent arrival = now().of(Office.id(vagn)).getFirst();
        String form = address + "/haendelser/" + arrival.id() + "/rettelse";
        String field = "ret-" + arrival.id() + "-tid";
        for (String wrong : List.of("25:00", "24.00", "abc", "9", "12:60", "9.5", "-1:30")) {
            Document page = refused(karen, form, "tid", wrong, "fra", String.valueOf(items.get(1)));
            assertWrong(page, field, wrong, "Skriv klokkeslættet");
            assertThat(page.select("#ret-" + arrival.id() + "-fra [selected]").val())
                    .isEqualTo(String.valueOf(items.get(1)));
        }
        assertThat(now().of(Office.id(vagn))).containsExactly(arrival);
    }

    @Test
    void aGuestComesToAnItemOfTheMeeting() throws Exception {
        Document page = refused(karen, address + "/gaester", "navn", "Niels Fjord", "fra", "999999");
        assertThat(page.select("#gaest-fra").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#gaest-navn").val()).isEqualTo("Niels Fjord");
    }

    @Test
    void aSubstituteIsChosenAmongThoseOfTheCommittee() throws Exception {
        String id = "for-" + Office.id(vagn);
        assertThat(page(karen, address).select("#" + id + "-stedfortraeder")).isEmpty();

        Reader sofie = office.seat(office.hire("Sofie Holm"), meeting.committee(), MembershipRole.SUBSTITUTE);
        assertThat(page(karen, address).select("#" + id + "-stedfortraeder option"))
                .extracting(Element::val)
                .containsExactly("", String.valueOf(Office.id(sofie)));
        String path = ofVagn() + "/stedfortraeder";
        String from = String.valueOf(items.get(1));
        Document page = refused(karen, path, "stedfortraeder", "", "fra", from);
        assertThat(page.select("#" + id + "-stedfortraeder [selected]")).isEmpty();
        assertThat(page.select("#" + id + "-stedfortraeder").attr("aria-describedby"))
                .isEqualTo(id + "-stedfortraeder-fejl");
        assertThat(page.select("#" + id + "-stedfortraeder-fejl").text()).contains("Vælg, hvem der møder");
        assertThat(page.select("#" + id + "-fra [selected]").val()).isEqualTo(from);

        String secretary = String.valueOf(Office.id(karen));
        assertThat(refused(karen, path, "stedfortraeder", secretary, "fra", from)
                        .select("#" + id + "-stedfortraeder-fejl")
                        .text())
                .contains("Kun udvalgets stedfortrædere");
        assertThat(now().entitled(items.get(1))).isEmpty();

        send(karen, path, "stedfortraeder", String.valueOf(Office.id(sofie)), "fra", from);
        assertThat(now().entitled(items.get(1))).containsExactly(Office.id(sofie));
    }

    @Test
    void othersSeeThatSomebodyIsRecusedAndNotWhy() throws Exception {
        Reader ole = office.seat(office.hire("Ole Bæk"), meeting.committee(), MembershipRole.MEMBER);
        attendances.recuse(karen, meeting, Office.id(vagn), items.get(1), "Bor med ansøgeren");
        for (String path : List.of(address, "/moede/" + meeting.id(), "/moede/" + meeting.id() + "/gang"))
            assertThat(page(ole, path).text()).doesNotContain("ansøgeren");
        String row = "#person-" + Office.id(vagn);
        assertThat(page(ole, address).select(row).text()).contains("Inhabil i punkt 2");
        assertThat(page(vagn, address).select(row).text()).contains("Bor med ansøgeren");
        assertThat(page(karen, address).select(row).text()).contains("Bor med ansøgeren");
    }

    @Test
    void theCommitteeSeesWhoReopenedTheMeetingAndNotWhy() throws Exception {
        proceedings.open(karen, meeting);
        for (long item : items) recording.conclude(karen, meeting, item, new Conclusion.Nothing());
        proceedings.close(karen, meeting, Map.of("opfoelgning", "ingen"));
        proceedings.reopen(karen, meeting, "Vagn er syg");
        String course = "/moede/" + meeting.id() + "/gang";
        assertThat(page(vagn, course).text()).contains("af Karen Holst").doesNotContain("er syg");
        assertThat(page(karen, course).text()).contains("af Karen Holst", "Vagn er syg");
    }

    @Test
    void aReasonToReopenIsKept() throws Exception {
        String course = "/moede/" + meeting.id() + "/gang";
        proceedings.open(karen, meeting);
        assertThat(refused(karen, course + "/genaabning", "grund", "Et navn manglede")
                        .select("[role=alert]")
                        .text())
                .contains("ikke lukket", "Et navn manglede");

        for (long item : items) recording.conclude(karen, meeting, item, new Conclusion.Nothing());
        proceedings.close(karen, meeting, Map.of("opfoelgning", "ingen"));
        assertWrong(refused(karen, course + "/genaabning", "grund", " "), "genaabning-grund", " ", "begrundelse");
    }

    @Test
    void aClosedMeetingIsNotNotedIn() throws Exception {
        proceedings.open(karen, meeting);
        for (long item : items) recording.conclude(karen, meeting, item, new Conclusion.Nothing());
        proceedings.close(karen, meeting, Map.of("opfoelgning", "ingen"));
        assertThat(page(karen, address).select("main table form")).isEmpty();
        Document refused = refused(karen, address + "/gaester", "navn", "Niels Fjord", "titel", "Konsulent");
        assertThat(refused.select("[role=alert]").text()).contains("Mødet er lukket", "Niels Fjord", "Konsulent");
        assertThat(page(karen, "/moede/" + meeting.id() + "/gang").select("#genaabning-grund"))
                .hasSize(1);
    }
}
