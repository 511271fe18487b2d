package dk.raadslag.agenda;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.agenda.AgendaItem.OfPaper;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperPlaces;
import dk.raadslag.paper.PaperPlaces.Place;
import dk.raadslag.paper.PaperStanding.SentBack;
import dk.raadslag.paper.Papers;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
class PuttingAnAgendaTogetherTest {

    private static final List<NewItem> USUAL = List.of(
            new NewItem(ItemKind.PLAIN, "Godkendelse af dagsorden", 5), new NewItem(ItemKind.PLAIN, "Eventuelt", null));

    @Autowired
    private Office office;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Dispatches dispatches;

    @Autowired
    private Papers papers;

    @Autowired
    private PaperPlaces places;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Readings readings;

    @Autowired
    private MockMvc site;

    private Committee committee;
    private Reader amina;
    private Reader karen;
    private Meeting meeting;
    private Paper path;
    private Paper pool;

    @BeforeEach
    void collect() {
        committee = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        meeting = meeting(committee, LocalDateTime.of(2031, 3, 12, 9, 0));
        path = office.begin(amina, "Cykelsti", committee);
        pool = office.begin(amina, "Svømmehal", committee);
    }

    private Meeting meeting(Committee of, LocalDateTime at) {
        return readings.asClerk(() -> meetings.plan(karen, new NewMeeting(of, at, true, null, "Lokale 2")));
    }

    private List<String> titles(Agenda agenda) {
        return agenda.items().stream()
                .map(item -> switch (item) {
                    case OfPaper paper -> paper.paperId() == path.id() ? "Cykelsti" : "Svømmehal";
                    case AgendaItem.Plain plain -> plain.title();
                    case AgendaItem.LastMinutes minutes -> minutes.title();
                    case AgendaItem.FollowUp later -> later.title();
                    case AgendaItem.Heading heading -> heading.title();
                })
                .toList();
    }

    private static void assertRefused(ThrowingCallable act, AgendaRule rule) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        AgendaRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    @Test
    void casesComeBeforeTheItemsThatEndTheMeeting() {
        agendas.begin(karen, meeting, USUAL);
        agendas.put(karen, meeting, path);
        Agenda agenda = agendas.put(karen, meeting, pool);

        assertThat(titles(agenda)).containsExactly("Godkendelse af dagsorden", "Cykelsti", "Svømmehal", "Eventuelt");
        assertThat(agenda.numbers().values()).containsExactly(1, 2, 3, 4);
        assertThat(agendas.onTheWay(karen, committee)).isEmpty();
    }

    @Test
    void aHeadingHasNoNumberAndItemsMove() {
        agendas.begin(karen, meeting, USUAL);
        agendas.add(karen, meeting, new NewItem(ItemKind.HEADING, "Lukkede sager", 20));
        Agenda agenda = agendas.put(karen, meeting, path);
        long heading = agenda.items().get(2).id();
        agenda = agendas.move(karen, meeting, heading, 0);

        assertThat(titles(agenda))
                .containsExactly("Lukkede sager", "Godkendelse af dagsorden", "Eventuelt", "Cykelsti");
        assertThat(agenda.numbers().values()).containsExactly(1, 2, 3);
        assertThat(agenda.numbers()).doesNotContainKey(heading);
        assertThat(titles(agendas.move(karen, meeting, heading, 99))).last().isEqualTo("Lukkede sager");
    }

    @Test
    void theSecondToGiveAnItemATitleIsTold() {
        agendas.begin(karen, meeting, USUAL);
        long item = agendas.of(karen, meeting).orElseThrow().items().getFirst().id();
        String read = "Godkendelse af dagsorden";
        agendas.describe(karen, meeting, item, read, new NewItem(ItemKind.PLAIN, "Dagsorden og referat", 5));
        var mine = new NewItem(ItemKind.PLAIN, "Dagsordenen", 5);
        assertRefused(() -> agendas.describe(karen, meeting, item, read, mine), AgendaRule.DESCRIBED_MEANWHILE);
        assertThat(titles(agendas.of(karen, meeting).orElseThrow())).contains("Dagsorden og referat");
        assertThat(titles(agendas.describe(karen, meeting, item, "Dagsorden og referat", mine)))
                .contains("Dagsordenen");
    }

    @Test
    void aCaseIsOnOneAgendaToComeOfACommittee() {
        agendas.begin(karen, meeting, USUAL);
        Agenda agenda = agendas.put(karen, meeting, path);
        Meeting next = meeting(committee, LocalDateTime.of(2031, 4, 9, 9, 0));
        agendas.begin(karen, next, USUAL);

        assertRefused(() -> agendas.put(karen, next, path), AgendaRule.ON_AN_AGENDA);
        agendas.takeOff(
                karen, meeting, agenda.papers().findFirst().orElseThrow().id());
        assertThat(agendas.put(karen, next, path).papers()).hasSize(1);
    }

    @Test
    void aCaseOfACancelledMeetingIsFreeForAnother() {
        agendas.begin(karen, meeting, USUAL);
        agendas.put(karen, meeting, path);
        readings.asClerk(() -> meetings.cancel(karen, meeting, "Sygdom"));
        assertThat(agendas.onTheWay(karen, committee)).hasSize(2);

        Meeting next = meeting(committee, LocalDateTime.of(2031, 4, 9, 9, 0));
        agendas.begin(karen, next, USUAL);
        assertThat(agendas.put(karen, next, path).papers()).hasSize(1);
    }

    @Test
    void itsAuthorsAreToldThatTheMeetingIsCancelledUntilItIsOnAnother() {
        agendas.begin(karen, meeting, USUAL);
        agendas.put(karen, meeting, path);
        assertThat(places.of(amina, path)).extracting(Place::cancelled).containsExactly(false);
        readings.asClerk(() -> meetings.cancel(karen, meeting, "Sygdom"));
        assertThat(places.of(amina, path)).extracting(Place::cancelled).containsExactly(true);

        Meeting next = meeting(committee, LocalDateTime.of(2031, 4, 9, 9, 0));
        agendas.begin(karen, next, USUAL);
        agendas.put(karen, next, path);
        assertThat(places.of(amina, path))
                .extracting(Place::day)
                .containsExactly(next.startsAt().toLocalDate());
    }

    @Test
    void aCaseForAnotherCommitteeIsRefused() {
        Paper elsewhere = office.begin(amina, "Havnebad", office.committee());
        agendas.begin(karen, meeting, USUAL);
        assertRefused(() -> agendas.put(karen, meeting, elsewhere), AgendaRule.NOT_FOR_THIS_COMMITTEE);
    }

    @Test
    void aMeetingThatIsCancelledGetsNoAgenda() {
        Meeting off = readings.asClerk(() -> meetings.cancel(karen, meeting, "For få sager"));
        assertThatThrownBy(() -> agendas.begin(karen, off))
                .isInstanceOfSatisfying(
                        AgendaRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(AgendaRule.MEETING_CANCELLED));
        assertThat(agendas.of(karen, off)).isEmpty();
    }

    @Test
    void aCaseGivenBackKeepsItsPlace() {
        agendas.begin(karen, meeting, USUAL);
        long item = agendas.put(karen, meeting, path)
                .papers()
                .findFirst()
                .orElseThrow()
                .id();
        assertRefused(() -> agendas.giveBack(karen, meeting, item, " "), AgendaRule.REASON_MISSING);
        assertRefused(() -> agendas.takeBack(karen, meeting, item), AgendaRule.NOT_RETURNED);

        Agenda agenda = agendas.giveBack(karen, meeting, item, "Økonomien mangler");
        assertThat(titles(agenda)).containsExactly("Godkendelse af dagsorden", "Cykelsti", "Eventuelt");
        assertThat(agenda.papers()).first().extracting(OfPaper::returned).isNotNull();
        assertThat(places.of(amina, path))
                .singleElement()
                .satisfies(place -> assertThat(place.returned())
                        .extracting(SentBack::reason)
                        .isEqualTo("Økonomien mangler"));
        assertThat(places.of(office.hire("Frederik Norup"), path)).isEmpty();
        assertThat(agendas.takeBack(karen, meeting, item).papers())
                .first()
                .extracting(OfPaper::returned)
                .isNull();
    }

    @Test
    void aCaseGivenBackStandsFirstOnItsAuthorsDay() throws Exception {
        agendas.begin(karen, meeting, USUAL);
        Agenda agenda = agendas.put(karen, meeting, path);
        long item = agenda.papers().findFirst().orElseThrow().id();
        assertThat(day().select("#tilbage")).isEmpty();
        agendas.giveBack(karen, meeting, item, "Økonomien mangler");

        assertThat(requireNonNull(day().selectFirst("main section")).text())
                .contains("Sendt tilbage til dig", "Cykelsti", "Karen Holst", committee.name(), "Økonomien mangler");
        agendas.takeBack(karen, meeting, item);
        assertThat(day().select("#tilbage")).isEmpty();
    }

    private Document day() throws Exception {
        var token = new PreAuthenticatedAuthenticationToken(amina, "", List.of());
        return Jsoup.parse(site.perform(get("/min-dag").with(authentication(token)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    @Test
    void nobodyElseChangesItAndOfOthersOnlyItsChairSeesIt() {
        agendas.begin(karen, meeting, USUAL);
        agendas.put(karen, meeting, pool);
        Reader chair = office.seat(office.hire("Vagn Lund"), committee, MembershipRole.CHAIR);
        Reader member = office.seat(office.hire("Gudrun Moos"), committee, MembershipRole.MEMBER);
        Reader taker = office.seat(office.hire("Nanna Brandt Mikkelsen"), committee, MembershipRole.MINUTE_TAKER);

        for (Reader other : List.of(amina, member, taker, chair, Reader.ANONYMOUS)) {
            assertThat(agendas.of(other, meeting).isPresent()).isEqualTo(other.equals(chair));
            assertThat(agendas.offers(other, meeting)).isEmpty();
            assertRefused(() -> agendas.put(other, meeting, path), AgendaRule.ONLY_ITS_SECRETARIES);
            assertRefused(() -> agendas.takeUp(other, meeting), AgendaRule.ONLY_ITS_SECRETARIES);
        }
        assertThat(agendas.of(karen, meeting)).isPresent();
        assertThat(papers.byId(chair, pool.id())).isEmpty();
    }

    @Test
    void thoseWhoRecordTheMeetingSeeItOnceItHasBeenSentOut() {
        Reader taker = office.seat(office.hire("Nanna Brandt Mikkelsen"), committee, MembershipRole.MINUTE_TAKER);
        agendas.begin(karen, meeting, USUAL);
        assertThat(agendas.of(taker, meeting)).isEmpty();
        dispatches.send(karen, meeting, DispatchOrder.of(EditionKind.AGENDA));
        assertThat(agendas.of(taker, meeting).orElseThrow().numbers().values()).containsExactly(1, 2);
    }

    @Test
    void anItemThatIsGoneIsSaidToBe() {
        Agenda agenda = agendas.begin(karen, meeting, USUAL);
        long first = agenda.items().getFirst().id();
        agendas.takeOff(karen, meeting, first);
        assertRefused(() -> agendas.move(karen, meeting, first, 0), AgendaRule.ITEM_GONE);
        assertRefused(() -> new NewItem(ItemKind.PLAIN, " ", null), AgendaRule.TITLE_WRONG);
        assertRefused(() -> new NewItem(ItemKind.PLAIN, "Orientering", 601), AgendaRule.MINUTES_WRONG);
    }
}
