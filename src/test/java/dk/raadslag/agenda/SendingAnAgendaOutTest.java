package dk.raadslag.agenda;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.MeetingKind;
import dk.raadslag.meeting.MeetingTitle;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.paper.Attachments;
import dk.raadslag.paper.Figures;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.PaperHead;
import dk.raadslag.paper.PaperKind;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.paper.Writing;
import dk.raadslag.paper.file.CheckedFile;
import dk.raadslag.paper.file.CheckedPicture;
import dk.raadslag.paper.file.Files;
import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Item;
import dk.raadslag.publication.PublishedItem;
import dk.raadslag.publication.Publishing;
import dk.raadslag.richtext.Block.Figure;
import dk.raadslag.richtext.Block.ListItem;
import dk.raadslag.richtext.Block.OrderedList;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class SendingAnAgendaOutTest {

    private static final String CLOSED_WORD = "Kanelbolle";

    @Autowired
    private Office office;

    @Autowired
    private Papers papers;

    @Autowired
    private Writing writing;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Figures figures;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Dispatches dispatches;

    @Autowired
    private Gate gate;

    @Autowired
    private Editions editions;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Readings readings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private ProofPrint proof;

    @Autowired
    private Vocabulary vocabulary;

    private Committee committee;
    private Reader amina;
    private Reader karen;
    private Reader member;
    private Meeting meeting;
    private Paper paper;

    @BeforeEach
    void collect() {
        committee = office.committee();
        amina = office.hire("Amina Kaya", Role.AUTHOR);
        karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        member = office.seat(office.hire("Vagn Lund"), committee, MembershipRole.MEMBER);
        meeting = meeting(LocalDateTime.of(2031, 3, 12, 9, 0));
        paper = written("Cykelsti langs Møllevej", false);
        agendas.begin(karen, meeting, List.of(new NewItem(ItemKind.PLAIN, "Eventuelt", null)));
        agendas.put(karen, meeting, paper);
    }

    private Meeting meeting(LocalDateTime at) {
        return readings.asClerk(() -> meetings.plan(karen, new NewMeeting(committee, at, true, null, "Lokale 2")));
    }

    private Paper written(String title, boolean closed) {
        Paper begun = office.begin(amina, title, committee);
        var head = new PaperHead(
                title,
                closed ? "Køb af ejendom" : null,
                PaperKind.DECISION,
                "05.04.00-G01-1-26",
                "Direktøren",
                20,
                closed,
                closed ? "Kommunens økonomiske interesser" : null);
        writing.saveHead(amina, begun, new Save<>(1, UUID.randomUUID(), head));
        write(begun, "recommendation", new OrderedList(1, List.of(ListItem.of("at stien anlægges."))));
        write(begun, "summary", Paragraph.of("Kort fortalt."));
        write(begun, "presentation", Paragraph.of(closed ? CLOSED_WORD : "Stien er to kilometer lang."));
        return papers.byId(amina, begun.id()).orElseThrow();
    }

    private void write(Paper to, String field, dk.raadslag.richtext.Block... blocks) {
        int version = papers.byId(amina, to.id()).orElseThrow().part(field).version();
        writing.write(amina, to, field, new Save<>(version, UUID.randomUUID(), RichText.of(blocks)));
    }

    private Agenda agenda() {
        return agendas.of(karen, meeting).orElseThrow();
    }

    private long item(Paper of) {
        return agenda().papers()
                .filter(item -> item.paperId() == of.id())
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Lets through what may be let through. */
    private Publishing send(EditionKind kind) {
        Map<Long, String> reasons =
                agenda().papers().collect(Collectors.toMap(AgendaItem::id, _ -> "Direktøren godkender mundtligt"));
        return dispatches.send(karen, meeting, new DispatchOrder(kind, null, reasons));
    }

    private Edition sent(Reader reader, EditionKind kind) {
        return editions.ofMeeting(reader, meeting.id()).stream()
                .filter(edition -> edition.kind() == kind)
                .findFirst()
                .flatMap(edition -> editions.current(reader, edition.address()))
                .orElseThrow();
    }

    private static List<String> titles(Edition edition) {
        return edition.items().stream()
                .map(PublishedItem::item)
                .map(Item::title)
                .toList();
    }

    @Test
    void whatHasNotBeenApprovedTakesAReason() {
        DispatchRefused refused = catchThrowableOfType(
                DispatchRefused.class, () -> dispatches.send(karen, meeting, DispatchOrder.of(EditionKind.AGENDA)));
        assertThat(refused.obstacles()).extracting(Obstacle::rule).containsExactly(GateRule.NOT_APPROVED);
        assertThat(editions.ofMeeting(karen, meeting.id())).isEmpty();
        assertThat(dispatches.of(karen, meeting)).isEmpty();

        assertThat(send(EditionKind.AGENDA)).isInstanceOf(Publishing.Published.class);
        assertThat(dispatches.of(karen, meeting)).hasSize(1);
    }

    @Test
    void itIsAnEditionWithEverythingThatStandsInItsCases() {
        UUID figure = figures.add(amina, paper, CheckedPicture.of(Files.picture("png", 60, 40)));
        write(
                paper,
                "presentation",
                Paragraph.of("Stien."),
                new Figure("/sager/" + paper.id() + "/billeder/" + figure, "Kort over stien", null));
        attachments.add(amina, paper, CheckedFile.of("Kort.png", Files.picture("png", 40, 30)));
        send(EditionKind.AGENDA);

        Edition edition = sent(member, EditionKind.AGENDA);
        assertThat(titles(edition)).containsExactly("Cykelsti langs Møllevej", "Eventuelt");
        PublishedItem item = edition.items().getFirst();
        assertThat(item.item().recommendation()).containsExactly("at stien anlægges.");
        assertThat(item.item().sections().toString()).contains("Direktøren indstiller:", "/billeder/" + figure);
        assertThat(item.files()).hasSize(1);
        assertThat(editions.picture(member, figure)).isPresent();
    }

    @Test
    void anExtraordinaryMeetingIsSaidToBeOne() {
        var at = LocalDateTime.of(2031, 3, 20, 9, 0);
        var called = new NewMeeting(committee, at, true, null, "Lokale 2", MeetingKind.EXTRAORDINARY, null);
        meeting = readings.asClerk(() -> meetings.plan(karen, called));
        agendas.begin(karen, meeting, List.of(new NewItem(ItemKind.PLAIN, "Eventuelt", null)));
        send(EditionKind.AGENDA);
        assertThat(sent(Reader.ANONYMOUS, EditionKind.AGENDA).head().extraordinary())
                .isTrue();
        assertThat(MeetingTitle.of(meeting, vocabulary.in(Language.DA)))
                .isEqualTo(committee.name() + " (ekstraordinært)");
    }

    @Test
    void aClosedCaseShowsOutsidersItsFaceOnly() {
        Paper closed = written("Køb af Møllevej 4", true);
        UUID figure = figures.add(amina, closed, CheckedPicture.of(Files.picture("png", 60, 40)));
        write(
                closed,
                "presentation",
                Paragraph.of(CLOSED_WORD),
                new Figure("/sager/" + closed.id() + "/billeder/" + figure, "Grundplan", null));
        agendas.put(karen, meeting, closed);
        send(EditionKind.AGENDA);

        Edition outside = sent(Reader.ANONYMOUS, EditionKind.AGENDA);
        assertThat(titles(outside)).contains("Køb af ejendom").doesNotContain("Køb af Møllevej 4");
        assertThat(outside.toString()).doesNotContain(CLOSED_WORD);
        assertThat(editions.picture(Reader.ANONYMOUS, figure)).isEmpty();
        assertThat(sent(member, EditionKind.AGENDA).toString()).contains(CLOSED_WORD);
        assertThat(editions.picture(member, figure)).isPresent();
    }

    @Test
    void noReasonLetsAClosedCaseOutWithoutANeutralTitle() {
        Paper closed = written("Køb af Møllevej 4", true);
        var bare = new PaperHead("Køb af Møllevej 4", null, PaperKind.DECISION, "1", null, null, true, null);
        writing.saveHead(amina, closed, new Save<>(closed.headVersion(), UUID.randomUUID(), bare));
        agendas.put(karen, meeting, closed);

        DispatchRefused refused = catchThrowableOfType(DispatchRefused.class, () -> send(EditionKind.AGENDA));
        assertThat(refused.obstacles())
                .extracting(Obstacle::rule)
                .containsExactly(GateRule.NEUTRAL_TITLE_MISSING, GateRule.CLOSURE_REASON_MISSING);
    }

    @Test
    void whatIsOnlyProposedStandsInTheWayAndNeverGoesOut() {
        Reader helper = office.hire("Mads Ørskov", Role.AUTHOR);
        papers.addAuthor(amina, paper, Office.id(helper));
        int version = paper.part("presentation").version();
        writing.suggest(
                helper,
                paper,
                "presentation",
                new Save<>(version, UUID.randomUUID(), RichText.of(Paragraph.of("Stien er " + CLOSED_WORD))));

        assertThat(gate.before(karen, agenda())).extracting(Obstacle::rule).contains(GateRule.PROPOSALS_OPEN);
        send(EditionKind.AGENDA);
        assertThat(sent(member, EditionKind.AGENDA).toString()).doesNotContain(CLOSED_WORD);
    }

    @Test
    void aCaseWithItsAuthorsStopsTheAgenda() {
        agendas.giveBack(karen, meeting, item(paper), "Økonomien mangler");
        DispatchRefused refused = catchThrowableOfType(DispatchRefused.class, () -> send(EditionKind.AGENDA));
        assertThat(refused.obstacles()).extracting(Obstacle::rule).containsExactly(GateRule.WITH_ITS_AUTHORS);
    }

    @Test
    void theSameAgendaIsNotSentTwiceAndAChangedOneSupersedes() {
        send(EditionKind.AGENDA);
        assertThat(send(EditionKind.AGENDA)).isInstanceOf(Publishing.Unchanged.class);
        assertThat(dispatches.of(karen, meeting)).hasSize(1);

        Edition first = sent(member, EditionKind.AGENDA);
        write(paper, "summary", Paragraph.of("Kort fortalt igen."));
        send(EditionKind.AGENDA);
        Edition second = sent(member, EditionKind.AGENDA);
        assertThat(second.summary().number()).isEqualTo(2);
        assertThat(second.items().getFirst().itemId())
                .isEqualTo(first.items().getFirst().itemId());
    }

    @Test
    void aSupplementaryAgendaHoldsWhatWasPutOnSince() {
        send(EditionKind.AGENDA);
        assertThat(dispatches.added(karen, agenda())).isEmpty();
        Paper late = written("Svømmehal", false);
        agendas.put(karen, meeting, late);
        assertThat(dispatches.added(karen, agenda())).hasSize(1);
        send(EditionKind.SUPPLEMENTARY_AGENDA);

        Edition supplementary = sent(member, EditionKind.SUPPLEMENTARY_AGENDA);
        assertThat(titles(supplementary)).containsExactly("Svømmehal");
        assertThat(supplementary.items().getFirst().item().number()).isEqualTo("3");
        assertThat(titles(sent(member, EditionKind.AGENDA))).hasSize(2);
    }

    @Test
    void eachSupplementaryAgendaHasItsOwnAddress() {
        send(EditionKind.AGENDA);
        for (String title : List.of("Svømmehal", "Havnebad")) {
            agendas.put(karen, meeting, written(title, false));
            send(EditionKind.SUPPLEMENTARY_AGENDA);
        }
        assertThat(dispatches.of(karen, meeting)).extracting(Dispatch::ordinal).containsExactly(2, 1, 1);
    }

    @Test
    void nothingIsSentForACancelledMeeting() {
        readings.asClerk(() -> meetings.cancel(karen, meeting, "Sygdom"));
        meeting = readings.asClerk(() -> meetings.byId(meeting.id())).orElseThrow();
        AgendaRefused refused = catchThrowableOfType(AgendaRefused.class, () -> send(EditionKind.AGENDA));
        assertThat(refused.rule()).isEqualTo(AgendaRule.MEETING_CANCELLED);
    }

    @Test
    void aLateDispatchSaysWhy() {
        meeting = meeting(LocalDateTime.of(2026, 11, 24, 9, 0));
        agendas.begin(karen, meeting, List.of(new NewItem(ItemKind.PLAIN, "Snerydning", 10)));
        assertThat(dispatches.limit(karen, meeting).passed()).isTrue();
        DispatchRefused refused = catchThrowableOfType(
                DispatchRefused.class, () -> dispatches.send(karen, meeting, DispatchOrder.of(EditionKind.AGENDA)));
        assertThat(refused.lateWithoutReason()).isTrue();

        var order = new DispatchOrder(EditionKind.AGENDA, "Sneen faldt i nat", Map.of());
        dispatches.send(karen, meeting, order);
        assertThat(requireNonNull(sent(member, EditionKind.AGENDA).head().lateReason()))
                .isEqualTo("Sneen faldt i nat");
    }

    private DispatchOrder inSightOf(List<Obstacle> obstacles) {
        return new DispatchOrder(
                EditionKind.AGENDA,
                null,
                Map.of(item(paper), "Aftalt med direktøren"),
                obstacles.stream().map(Obstacle::mark).collect(Collectors.toSet()));
    }

    @Test
    void aReasonLetsThroughOnlyWhatWasSeen() {
        List<Obstacle> seen = gate.before(karen, agenda());
        DispatchOrder order = inSightOf(seen);
        write(paper, "presentation", Paragraph.of("Ansøgeren har CPR-nummer 010190-1238."));

        DispatchRefused refused =
                catchThrowableOfType(DispatchRefused.class, () -> dispatches.send(karen, meeting, order));

        assertThat(refused.obstacles()).isNotEmpty().doesNotContainAnyElementsOf(seen);
        assertThat(dispatches.of(karen, meeting)).isEmpty();
        dispatches.send(karen, meeting, inSightOf(gate.before(karen, agenda())));
        assertThat(dispatches.of(karen, meeting)).hasSize(1);
    }

    @Test
    void whatIsWrittenMeanwhileWaitsUntilTheAgendaIsOut() throws Exception {
        CompletableFuture<Void> writing = readings.asClerk(() -> {
            dispatches.send(karen, meeting, inSightOf(gate.before(karen, agenda())));
            var begun = CompletableFuture.runAsync(
                    () -> write(paper, "presentation", Paragraph.of("Stien er tre kilometer lang.")));
            for (int asked = 0; waiting() == 0; asked++) {
                assertThat(begun).isNotDone();
                assertThat(asked).as("it waits for nothing").isLessThan(20_000);
            }
            return begun;
        });
        writing.get();
        assertThat(papers.byId(amina, paper.id())
                        .orElseThrow()
                        .part("presentation")
                        .version())
                .isEqualTo(paper.part("presentation").version() + 1);
    }

    private int waiting() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                .query(Integer.class)
                .single();
    }

    @Test
    void aMeetingThatIsCancelledMeanwhileGetsNoAgenda() {
        readings.asClerk(() -> meetings.cancel(karen, meeting, "For få sager"));
        AgendaRefused refused = catchThrowableOfType(
                AgendaRefused.class, () -> dispatches.send(karen, meeting, inSightOf(gate.before(karen, agenda()))));
        assertThat(refused.rule()).isEqualTo(AgendaRule.MEETING_CANCELLED);
    }

    @Test
    void nobodysPersonalNumberGoesOutInATitleOrALateReason() {
        agendas.add(karen, meeting, new NewItem(ItemKind.PLAIN, "Personsag 010190-1238", null));
        assertThat(gate.before(karen, agenda())).extracting(Obstacle::rule).contains(GateRule.PERSONAL_NUMBER_IN_TITLE);

        Meeting tomorrow = meeting(LocalDateTime.now(clock).plusDays(1).withNano(0));
        agendas.begin(karen, tomorrow, List.of(new NewItem(ItemKind.PLAIN, "Eventuelt", null)));
        var late = new DispatchOrder(EditionKind.AGENDA, "010190-1238 ringede sent", Map.of());
        assertThat(catchThrowableOfType(DispatchRefused.class, () -> dispatches.send(karen, tomorrow, late))
                        .obstacles())
                .extracting(Obstacle::rule)
                .containsExactly(GateRule.PERSONAL_NUMBER_IN_LATE_REASON);
    }

    @Test
    void aCaseThatItsAuthorsTookBackStandsNamelessInTheProofAndGoesNowhere() {
        papers.send(amina, paper, List.of(office.committee().id()));
        assertThat(proof.of(karen, meeting)).isPresent();
        assertThat(gate.before(karen, agenda())).extracting(Obstacle::rule).contains(GateRule.NOT_SEEN);
        assertThat(catchThrowableOfType(
                        DispatchRefused.class,
                        () -> dispatches.send(karen, meeting, inSightOf(gate.before(karen, agenda())))))
                .isNotNull();
    }
}
