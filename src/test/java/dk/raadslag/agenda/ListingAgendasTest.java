package dk.raadslag.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.paper.Office;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Publications;
import dk.raadslag.store.RaadslagTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class ListingAgendasTest {

    @Autowired
    private MockMvc site;

    @Autowired
    private Office office;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Gate gate;

    @Autowired
    private Dispatches dispatches;

    @Autowired
    private Editions editions;

    @Autowired
    private Publications publications;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Readings readings;

    private Committee committee;
    private Committee other;
    private Reader karen;
    private Reader nanna;

    @BeforeEach
    void serve() {
        committee = office.committee();
        other = office.committee();
        karen = office.hire("Karen Holst", Role.SECRETARY);
        karen = office.seat(karen, committee, MembershipRole.SECRETARY);
        karen = office.seat(karen, other, MembershipRole.SECRETARY);
        nanna = office.seat(office.hire("Nanna Brandt Mikkelsen"), committee, MembershipRole.MINUTE_TAKER);
    }

    private Meeting meeting(Committee of, int year) {
        LocalDateTime at = LocalDateTime.of(year, 3, 12, 9, 0);
        return readings.asClerk(() -> meetings.plan(karen, new NewMeeting(of, at, true, null, null)));
    }

    private Document list(Reader who, String query) throws Exception {
        var as = authentication(new PreAuthenticatedAuthenticationToken(who, "", List.of()));
        var page =
                site.perform(get("/dagsordener" + query).with(as)).andReturn().getResponse();
        return Jsoup.parse(page.getContentAsString(StandardCharsets.UTF_8));
    }

    private static List<String> addresses(Document page) {
        return page.select("#moeder ~ ul a").eachAttr("href");
    }

    @Test
    void showsWhatIsToComeOrHasBeenHeldOfOneCommitteeOrAll() throws Exception {
        String coming = "/dagsordener/" + meeting(committee, 2031).id();
        String elsewhere = "/dagsordener/" + meeting(other, 2032).id();
        String held = "/dagsordener/" + meeting(committee, 2021).id();
        assertThat(addresses(list(karen, ""))).containsExactly(coming, elsewhere);
        assertThat(addresses(list(karen, "?udvalg=" + committee.slug()))).containsExactly(coming);
        assertThat(addresses(list(karen, "?vis=holdt"))).containsExactly(held);
        assertThat(list(karen, "?vis=holdt&udvalg=" + other.slug())
                        .select("main")
                        .text())
                .contains("Der er ikke holdt møder endnu");
    }

    @Test
    void leadsAMinuteTakerToTheMeeting() throws Exception {
        Meeting meeting = meeting(committee, 2031);
        meeting(other, 2031);
        Document page = list(nanna, "");
        assertThat(addresses(page)).containsExactly("/moede/" + meeting.id());
        assertThat(page.select(".main-nav a[href=/dagsordener]")).hasSize(1);
    }

    @Test
    void saysSentOutAsLongAsItCanBeRead() throws Exception {
        Meeting meeting = meeting(committee, 2031);
        agendas.begin(karen, meeting, List.of(new NewItem(ItemKind.PLAIN, "Eventuelt", null)));
        assertThat(list(karen, "").select("#moeder ~ ul").text()).contains("Sendes ud senest");
        dispatches.send(karen, meeting, DispatchOrder.of(EditionKind.AGENDA));
        assertThat(list(karen, "").select("#moeder ~ ul").text()).contains("Sendt ud");
        assertThat(list(karen, "/" + meeting.id()).select("main").text()).doesNotContain("ikke sendt ud");
        agendas.add(karen, meeting, new NewItem(ItemKind.PLAIN, "Høring", null));
        assertThat(list(karen, "/" + meeting.id()).select("main").text()).contains("1 punkt er ikke sendt ud");
        var sent = editions.ofMeeting(karen, meeting.id()).getFirst();
        publications.withdraw(office.hire("Jonas Fenger", Role.ADMINISTRATOR), sent.documentId(), "Forkert bilag");
        assertThat(list(karen, "").select("#moeder ~ ul").text()).doesNotContain("Sendt ud");
        assertThat(list(karen, "/" + meeting.id()).select(".state.stop").eachText())
                .as("at the head and beside what was sent")
                .containsExactly("Trukket tilbage", "Trukket tilbage");
    }

    @Test
    void tellsTheChairWhatHasBeenSentOut() throws Exception {
        Reader helle = office.seat(office.hire("Helle Skovlund"), committee, MembershipRole.CHAIR);
        Meeting meeting = meeting(committee, 2031);
        agendas.begin(karen, meeting, List.of());
        agendas.put(karen, meeting, office.begin(office.hire("Amina Kaya", Role.AUTHOR), "Cykelsti", committee));
        assertThat(list(helle, "/" + meeting.id()).select("main").text())
                .contains("er ved at samle", "Sag")
                .doesNotContain("Cykelsti");
        var reason = Map.of(caseOn(meeting), "Aftalt");
        Set<String> seen = gate.before(karen, agendas.of(karen, meeting).orElseThrow()).stream()
                .map(Obstacle::mark)
                .collect(Collectors.toSet());
        dispatches.send(karen, meeting, new DispatchOrder(EditionKind.AGENDA, null, reason, seen));
        assertThat(list(helle, "/" + meeting.id()).select("main").text())
                .contains("Cykelsti", "Sendt ud", "Hold mødet")
                .doesNotContain("er ved at samle");
    }

    private long caseOn(Meeting meeting) {
        return agendas.of(karen, meeting)
                .orElseThrow()
                .papers()
                .findFirst()
                .orElseThrow()
                .id();
    }
}
