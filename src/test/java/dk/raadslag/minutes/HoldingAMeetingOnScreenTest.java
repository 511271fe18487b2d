package dk.raadslag.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.AgendaRefused;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.DispatchOrder;
import dk.raadslag.agenda.Dispatches;
import dk.raadslag.agenda.Doors;
import dk.raadslag.agenda.ItemKind;
import dk.raadslag.agenda.NewItem;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.minutes.ItemMinutes.State;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperKind;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.proceedings.Attendances;
import dk.raadslag.proceedings.Hindered;
import dk.raadslag.proceedings.Hindrance;
import dk.raadslag.proceedings.Moment;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Outcome;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class HoldingAMeetingOnScreenTest {

    private static final Map<String, String> NO_FOLLOW_UP = Map.of("opfoelgning", "ingen");

    /** Stands in the decision of a closed item. */
    private static final String CANARY = "Sangdrosslen";

    @Autowired
    private Office office;

    @Autowired
    private Doors doors;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Dispatches dispatches;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private Attendances attendances;

    @Autowired
    private Protocol protocol;

    @Autowired
    private Readings readings;

    @Autowired
    private Readers readers;

    @Autowired
    private MockMvc site;

    private Committee committee;
    private Reader karen;
    private Reader birgit;
    private Reader vagn;
    private Reader mette;
    private Reader stranger;
    private Meeting meeting;
    private long path;
    private long closed;
    private long other;

    @BeforeEach
    void sendOut() {
        committee = office.committee();
        karen = seat("Karen Holst", MembershipRole.SECRETARY);
        birgit = seat("Birgit Dam", MembershipRole.CHAIR);
        vagn = seat("Vagn Lund", MembershipRole.MEMBER);
        mette = seat("Mette Skov", MembershipRole.MEMBER);
        stranger = office.hire("Mads Ørskov", Role.AUTHOR);
        var at = LocalDateTime.of(2031, 3, 12, 9, 0);
        meeting = readings.asClerk(() -> meetings.plan(karen, new NewMeeting(committee, at, true, null, null)));
        agendas.begin(karen, meeting, List.of(new NewItem(ItemKind.PLAIN, "Eventuelt", null)));
        agendas.put(karen, meeting, written("Cykelsti langs Møllevej", false));
        agendas.put(karen, meeting, written("Køb af Møllegården", true));
        agendas.add(karen, meeting, new NewItem(ItemKind.HEADING, "Til slut", null));
        List<AgendaItem> items = agendas.of(karen, meeting).orElseThrow().items();
        path = items.get(0).id();
        closed = items.get(1).id();
        other = items.get(2).id();
        Map<Long, String> reasons = items.stream().collect(Collectors.toMap(AgendaItem::id, _ -> "Aftalt mundtligt"));
        dispatches.send(karen, meeting, new DispatchOrder(EditionKind.AGENDA, null, reasons));
    }

    private Reader seat(String name, MembershipRole role) {
        return office.seat(office.hire(name, Role.SECRETARY), committee, role);
    }

    private Paper written(String title, boolean isClosed) {
        Paper begun = office.begin(office.hire("Amina Kaya", Role.AUTHOR), title, committee);
        Reader amina = readerOf(begun);
        var head = new PaperHead(
                title,
                isClosed ? "Køb af ejendom" : null,
                PaperKind.DECISION,
                null,
                null,
                20,
                isClosed,
                isClosed ? "Kommunens økonomiske interesser" : null);
        writing.saveHead(amina, begun, new Save<>(1, UUID.randomUUID(), head));
        var points = RichText.of(new OrderedList(1, List.of(ListItem.of("at det vedtages."))));
        writing.write(amina, begun, "recommendation", new Save<>(0, UUID.randomUUID(), points));
        return papers.byId(amina, begun.id()).orElseThrow();
    }

    private Reader readerOf(Paper paper) {
        long author = paper.authors().iterator().next();
        return readers.ofPerson(author).orElseThrow();
    }

    private String address() {
        return "/moede/" + meeting.id();
    }

    private String item(long id) {
        return address() + "/punkter/" + id;
    }

    private MockHttpServletResponse perform(Reader who, MockHttpServletRequestBuilder request) throws Exception {
        return site.perform(request.with(authentication(new PreAuthenticatedAuthenticationToken(who, "", List.of())))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private Document screen(Reader who, long id) throws Exception {
        return Jsoup.parse(perform(who, get(address() + "?punkt=" + id)).getContentAsString());
    }

    private int write(Reader who, long id, String words) throws Exception {
        return write(who, id, "beslutning", words);
    }

    private int write(Reader who, long id, String passage, String words) throws Exception {
        String body = """
                {"version":0,"save":"%s","suggesting":false,"document":{"type":"doc","content":[
                 {"type":"paragraph","content":[{"type":"text","text":"%s"}]}]}}""".formatted(UUID.randomUUID(), words);
        return perform(
                        who,
                        put(item(id) + "/" + passage)
                                .contentType("application/json")
                                .content(body))
                .getStatus();
    }

    @Test
    void anItemThatCannotGoThereIsRefusedBesideTheField() throws Exception {
        for (String committee : List.of("999999", "abc", "99999999999999999999")) {
            Document page = refused("REFERRED", "udvalg", committee);
            assertThat(page.select("#udfald-udvalg").attr("aria-invalid")).isEqualTo("true");
            assertThat(page.select("#" + page.select("#udfald-udvalg").attr("aria-describedby"))
                            .text())
                    .contains("andre udvalg");
            assertThat(page.select("#udfald-valg [selected]").val()).isEqualTo("REFERRED");
        }
        for (String to :
                List.of(UUID.randomUUID().toString(), "abc", meeting.id().toString())) {
            Document page = refused("POSTPONED", "moede", to);
            assertThat(page.select("#udfald-moede").attr("aria-invalid")).isEqualTo("true");
            assertThat(page.select("#udfald details").hasAttr("open")).isTrue();
        }
    }

    @Test
    void whatIsWrongWithAVoteOrAStatementStandsByItsFields() throws Exception {
        proceedings.open(karen, meeting);
        arrive(birgit, vagn);
        Document page = after("/afstemninger", "spoergsmaal", " ", "maade", "tal", "for", "7");
        assertWrong(page, "spoergsmaal", "hvad der blev stemt om");
        assertThat(page.select("#for").attr("aria-describedby")).isEqualTo("stemmer-fejl");
        assertThat(page.select("#stemmer-fejl").text()).contains("lige så mange");
        assertThat(page.select("#for").val()).isEqualTo("7");

        page = after("/udtalelser", "art", "REMARK", "person", String.valueOf(Office.id(vagn)), "tekst", "");
        assertWrong(page, "udtalelse-tekst", "hvad der blev sagt");
        page = after("/udtalelser", "art", "REMARK", "person", String.valueOf(Office.id(mette)), "tekst", "Nej");
        assertWrong(page, "udtalelse-person", "deltog i punktet");
        assertThat(page.select("#udtalelse-tekst").text()).isEqualTo("Nej");
    }

    private static void assertWrong(Document page, String id, String words) {
        assertThat(page.select("#" + id).attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#" + id).attr("aria-describedby")).isEqualTo(id + "-fejl");
        assertThat(page.select("#" + id + "-fejl").text()).contains(words);
    }

    private Document refused(String outcome, String field, String value) throws Exception {
        return after("/udfald", "udfald", outcome, field, value);
    }

    private Document after(String act, String... fields) throws Exception {
        var karens = authentication(new PreAuthenticatedAuthenticationToken(karen, "", List.of()));
        var posting = post(item(path) + act).with(karens).with(csrf());
        for (int at = 0; at < fields.length; at += 2) posting.param(fields[at], fields[at + 1]);
        var sent = site.perform(posting).andReturn();
        var page = site.perform(get(address() + "?punkt=" + path).with(karens).flashAttrs(sent.getFlashMap()));
        return Jsoup.parse(page.andReturn().getResponse().getContentAsString());
    }

    private void arrive(Reader... there) {
        for (Reader one : there) attendances.arrive(karen, meeting, Office.id(one), new Moment.Beginning());
    }

    @Test
    void theScreenIsForThoseWhoSitInTheCommittee() throws Exception {
        for (Reader inside : List.of(karen, birgit, vagn))
            assertThat(perform(inside, get(address())).getStatus()).isEqualTo(200);
        for (Reader outside : List.of(stranger, Reader.ANONYMOUS))
            assertThat(site.perform(get(address())
                                    .with(authentication(
                                            new PreAuthenticatedAuthenticationToken(outside, "", List.of()))))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
    }

    @Test
    void recordersGetTheItemAsItWasSentOutWithPhrasesAndMembersAQuietScreen() throws Exception {
        Document screen = screen(birgit, path);
        assertThat(screen.select("#overskrift").text()).isEqualTo("1. Cykelsti langs Møllevej");
        assertThat(screen.select(".rich-text").text()).contains("at det vedtages.");
        assertThat(screen.select(".phrases button").eachText()).contains("Indstillingen blev godkendt.");
        assertThat(screen.select("[data-editor]")).hasSize(1);
        assertThat(screen(birgit, closed).select("[data-editor]")).hasSize(2);

        Document quiet = screen(vagn, path);
        assertThat(quiet.select("[data-editor], main form")).isEmpty();
        assertThat(quiet.select("main h2").eachText())
                .contains("1. Cykelsti langs Møllevej", "2. Køb af Møllegården", "Til slut");
    }

    @Test
    void aClosedDecisionIsForThoseInTheRoom() throws Exception {
        assertThat(write(karen, closed, CANARY + " blev købt.")).isEqualTo(200);

        assertThat(screen(vagn, path).text()).contains(CANARY);
        assertThat(screen(birgit, closed).text()).contains(CANARY);
        assertThat(protocol.of(stranger, meeting).toString()).doesNotContain(CANARY);
        assertThat(protocol.of(Reader.ANONYMOUS, meeting).toString()).doesNotContain(CANARY);
        attendances.recuse(karen, meeting, Office.id(vagn), closed, "Ejer nabogården");
        attendances.recuse(karen, meeting, Office.id(birgit), closed, "Er i familie med sælger");
        assertThat(screen(vagn, path).text()).doesNotContain(CANARY);
        assertThat(screen(birgit, closed).text()).doesNotContain(CANARY);
        assertThat(write(birgit, closed, "Noget andet")).isEqualTo(422);
        assertThat(screen(mette, path).text()).contains(CANARY);
    }

    @Test
    void onlyRecordersWrite() throws Exception {
        assertThat(write(vagn, path, "Godkendt.")).isEqualTo(422);
        assertThat(write(stranger, path, "Godkendt.")).isEqualTo(404);
        assertThat(perform(vagn, post(item(path) + "/udfald").param("udfald", "APPROVED"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(protocol.of(karen, meeting)).isEmpty();
    }

    @Test
    void aPhraseDecidesWithoutAScriptAndReplacesAnother() throws Exception {
        Document screen = screen(karen, path);
        String approved = value(screen, "Indstillingen blev godkendt.");
        String rejected = value(screen, "Indstillingen blev forkastet.");
        perform(karen, post(item(path) + "/formulering").param("fra", "0").param("formulering", approved));
        perform(karen, post(item(path) + "/formulering").param("fra", "1").param("formulering", rejected));

        ItemMinutes minutes = protocol.of(karen, meeting, path);
        assertThat(minutes.passage(Passage.DECISION).plain()).isEqualTo("Indstillingen blev forkastet.");
        assertThat(minutes.conclusion()).isEqualTo(new Conclusion.Decided(Outcome.REJECTED));
    }

    private static String value(Document screen, String phrase) {
        return screen.select(".phrases button").stream()
                .filter(button -> button.text().equals(phrase))
                .findFirst()
                .orElseThrow()
                .val();
    }

    @Test
    void aStalePlainTextIsShownBesideWhatStands() throws Exception {
        write(karen, path, "Karens ord.");
        var answer = site.perform(post(item(path) + "/beslutning")
                        .param("fra", "0")
                        .param("tekst", "Birgits ord.")
                        .with(authentication(new PreAuthenticatedAuthenticationToken(birgit, "", List.of())))
                        .with(csrf()))
                .andReturn();
        Document shown = Jsoup.parse(site.perform(get(address())
                        .param("punkt", String.valueOf(path))
                        .flashAttrs(answer.getFlashMap())
                        .with(authentication(new PreAuthenticatedAuthenticationToken(birgit, "", List.of()))))
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(shown.text()).contains("Karens ord.", "Birgits ord.");
        assertThat(protocol.of(karen, meeting, path).passage(Passage.DECISION).plain())
                .isEqualTo("Karens ord.");
    }

    @Test
    void aVoteMustAgreeWithThosePresent() throws Exception {
        proceedings.open(karen, meeting);
        arrive(birgit, vagn);
        var three = post(item(path) + "/afstemninger")
                .param("spoergsmaal", "Skal stien anlægges?")
                .param("maade", "tal")
                .param("for", "2")
                .param("imod", "1");
        perform(karen, three);
        assertThat(protocol.of(karen, meeting, path).ballots()).isEmpty();

        var named = post(item(path) + "/afstemninger")
                .param("spoergsmaal", "Skal stien anlægges?")
                .param("maade", "navne")
                .param("stemme-" + Office.id(birgit), "FOR")
                .param("stemme-" + Office.id(vagn), "AGAINST");
        perform(karen, named);
        assertThat(protocol.of(karen, meeting, path).ballots())
                .singleElement()
                .matches(taken -> taken.ballot().result() == BallotResult.TIED);

        attendances.recuse(karen, meeting, Office.id(vagn), closed, "Ejer nabogården");
        perform(
                karen,
                post(item(closed) + "/afstemninger")
                        .param("spoergsmaal", "Skal den købes?")
                        .param("maade", "navne")
                        .param("stemme-" + Office.id(birgit), "FOR")
                        .param("stemme-" + Office.id(vagn), "FOR"));
        assertThat(protocol.of(karen, meeting, closed).ballots()).isEmpty();
    }

    @Test
    void aDissentIsMadeByOneWhoTookPart() throws Exception {
        proceedings.open(karen, meeting);
        arrive(birgit, vagn);
        perform(
                karen,
                post(item(path) + "/udtalelser")
                        .param("art", "DISSENT")
                        .param("person", String.valueOf(Office.id(mette)))
                        .param("tekst", "Stien er for dyr."));
        assertThat(protocol.of(karen, meeting, path).statements()).isEmpty();
        perform(
                karen,
                post(item(path) + "/udtalelser")
                        .param("art", "DISSENT")
                        .param("person", String.valueOf(Office.id(vagn)))
                        .param("tekst", "Stien er for dyr."));
        assertThat(screen(mette, path).text()).contains("Stien er for dyr.", "Vagn Lund");
    }

    @Test
    void undecidedItemsStandInTheWayOfClosing() throws Exception {
        proceedings.open(karen, meeting);
        assertThat(proceedings.againstClosing(karen, meeting))
                .extracting(Hindrance::itemId)
                .containsExactly(path, closed, other);
        assertThatThrownBy(() -> proceedings.close(karen, meeting, NO_FOLLOW_UP))
                .isInstanceOf(Hindered.class);

        write(karen, path, "Indstillingen blev godkendt.");
        write(karen, closed, "Punktet blev udsat til næste møde.");
        assertThat(proceedings.againstClosing(karen, meeting))
                .extracting(Hindrance::itemId, Hindrance::key)
                .containsExactly(
                        tuple(closed, "recording.hindrance.openDecision"),
                        tuple(other, "recording.hindrance.UNDECIDED"));
        write(karen, closed, "aaben-beslutning", "Udsat.");
        perform(karen, post(item(other) + "/udfald").param("udfald", "NOTHING"));
        assertThat(protocol.of(karen, meeting, other).state()).isEqualTo(State.NOTHING);

        proceedings.close(karen, meeting, NO_FOLLOW_UP);
        assertThat(write(karen, path, "Noget andet.")).isEqualTo(422);
    }

    @Test
    void whoeverIsRecusedInADecidedItemMayCloseTheMeeting() throws Exception {
        proceedings.open(karen, meeting);
        for (long id : List.of(path, closed, other)) write(karen, id, "Punktet blev udsat til næste møde.");
        write(karen, closed, "aaben-beslutning", "Udsat.");
        attendances.recuse(karen, meeting, Office.id(birgit), closed, "Er i familie med sælger");

        assertThat(screen(birgit, path).select("#punkter").text())
                .contains("Punktet er ikke tilgængeligt for dig")
                .contains("0 punkter mangler")
                .doesNotContain("Mangler");
        assertThat(proceedings.againstClosing(birgit, meeting)).isEmpty();
        proceedings.close(birgit, meeting, NO_FOLLOW_UP);
    }

    @Test
    void theItemOnTheFloorIsShown() throws Exception {
        proceedings.open(karen, meeting);
        perform(karen, post(item(closed) + "/behandling"));

        Document screen = Jsoup.parse(perform(birgit, get(address())).getContentAsString());
        assertThat(screen.select("#overskrift").text()).contains("Køb af Møllegården");
        assertThat(screen.select("#punkter li.live-now").text())
                .contains("Behandles nu")
                .containsPattern("\\d af 20 min\\.");
    }

    private List<Long> order() {
        return agendas.of(karen, meeting).orElseThrow().items().stream()
                .map(AgendaItem::id)
                .toList();
    }

    private int move(Reader who, long id, String direction) throws Exception {
        return perform(who, post(item(id) + "/plads").param("retning", direction))
                .getStatus();
    }

    @Test
    void theDoorsAreNotOpenedWithoutSayingSo() throws Exception {
        proceedings.open(karen, meeting);
        perform(birgit, post(item(path) + "/doere").param("lukket", "false"));
        assertThat(doors.decided(karen, List.of(path))).isEmpty();
        perform(birgit, post(item(path) + "/doere").param("lukket", "false").param("sikker", "true"));
        assertThat(doors.decided(karen, List.of(path))).containsOnlyKeys(path);
        perform(birgit, post(item(path) + "/doere/fortrydelse"));
        assertThat(doors.decided(karen, List.of(path))).isEmpty();
    }

    @Test
    void theMeetingClosesTheDoorsForAnItemThatWasOpen() throws Exception {
        proceedings.open(karen, meeting);
        assertThat(screen(birgit, path).select("#aaben-beslutning")).isEmpty();
        assertThat(perform(vagn, post(item(path) + "/doere").param("lukket", "true"))
                        .getStatus())
                .isEqualTo(403);
        perform(birgit, post(item(path) + "/doere").param("lukket", "true").param("neutral", "En sag"));
        assertThat(screen(birgit, path).select("#aaben-beslutning")).isEmpty();

        String reason = screen(birgit, path).select("#grund option").get(1).val();
        perform(
                birgit,
                post(item(path) + "/doere")
                        .param("lukket", "true")
                        .param("neutral", "En sag")
                        .param("grund", reason));

        assertThat(screen(birgit, path).select("#aaben-beslutning")).isNotEmpty();
        assertThat(screen(vagn, path).select(".state.stop")).isNotEmpty();
        assertWrong(after("/doere/fortrydelse"), "fortryd", "bag lukkede døre");
        assertThat(screen(birgit, path).select("#aaben-beslutning")).isNotEmpty();
        perform(birgit, post(item(path) + "/doere/fortrydelse").param("sikker", "true"));
        assertThat(screen(birgit, path).select("#aaben-beslutning")).isEmpty();
    }

    @Test
    void thoseWhoRecordPutTheAgendaInAnotherOrderWhileTheMeetingLasts() throws Exception {
        List<Long> before = order();
        move(birgit, other, "op");
        assertThat(order()).isEqualTo(before);

        proceedings.open(karen, meeting);
        move(birgit, other, "op");
        assertThat(order()).startsWith(path, other, closed);
        assertThat(move(vagn, other, "op")).isEqualTo(403);
        assertThat(move(stranger, other, "op")).isEqualTo(404);
        assertThat(order()).startsWith(path, other, closed);
    }

    @Test
    void whatTheMeetingHasDealtWithStaysInItsPlace() throws Exception {
        proceedings.open(karen, meeting);
        proceedings.call(karen, meeting, path);
        List<Long> before = order();

        move(birgit, path, "ned");

        assertThat(order()).isEqualTo(before);
        assertThatThrownBy(() -> agendas.takeOff(karen, meeting, path)).isInstanceOf(AgendaRefused.class);
    }

    @Test
    void anItemIsTakenInBeforeTheLast() throws Exception {
        proceedings.open(karen, meeting);
        perform(birgit, post(address() + "/nyt-punkt").param("titel", "Stormskader"));
        assertThat(screen(vagn, path).text()).contains("Stormskader");
        Document asked = screen(birgit, path);
        assertThat(asked.select("#punkter li").eachText()).anyMatch(line -> line.startsWith("4. Stormskader"));
        assertThat(perform(vagn, post(address() + "/nyt-punkt").param("titel", "Mit eget"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(screen(vagn, path).text()).doesNotContain("Mit eget");
    }
}
