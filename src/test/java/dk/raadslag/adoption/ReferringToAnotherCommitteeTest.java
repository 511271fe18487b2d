package dk.raadslag.adoption;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.adoption.HeldMeeting.Held;
import dk.raadslag.agenda.Agenda;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.DispatchOrder;
import dk.raadslag.agenda.Dispatches;
import dk.raadslag.agenda.Gate;
import dk.raadslag.agenda.GateRule;
import dk.raadslag.agenda.ItemKind;
import dk.raadslag.agenda.NewItem;
import dk.raadslag.agenda.Obstacle;
import dk.raadslag.agenda.Offer;
import dk.raadslag.agenda.Origins;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.CommitteeOffice;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.minutes.Conclusion;
import dk.raadslag.minutes.Passage;
import dk.raadslag.minutes.Recording;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import dk.raadslag.paper.Save;
import dk.raadslag.proceedings.Hindered;
import dk.raadslag.proceedings.Hindrance;
import dk.raadslag.proceedings.Proceedings;
import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionAddress;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.publication.Outcome;
import dk.raadslag.publication.PublishedItem;
import dk.raadslag.publication.Section;
import dk.raadslag.referral.ReferralLine;
import dk.raadslag.referral.ReferralLine.State;
import dk.raadslag.referral.Referrals;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.PlainText;
import dk.raadslag.richtext.RichText;
import dk.raadslag.store.RaadslagTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@RaadslagTest(database = "papers")
@Import({Office.class, HeldMeeting.class})
@SuppressWarnings("NullAway.Init")
class ReferringToAnotherCommitteeTest {

    private static final String SAID = "Udvalget henstiller, at dagsordenen kortes ned.";

    @Autowired
    private HeldMeeting meetings;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Dispatches dispatches;

    @Autowired
    private Origins origins;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Recording recording;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private MinutesDrafts drafts;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private Releases releases;

    @Autowired
    private Editions editions;

    @Autowired
    private Papers papers;

    @Autowired
    private Readings readings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Exclusions exclusions;

    @Autowired
    private Gate gate;

    @Autowired
    private Office office;

    @Autowired
    private CommitteeOffice committees;

    @Autowired
    private Clock clock;

    private Held held;
    private Held other;
    private Meeting february;
    private Meeting march;

    @BeforeEach
    void meet() {
        held = meetings.opened();
        other = meetings.begun();
        february = meeting(other, 2);
        march = meeting(other, 3);
    }

    private Meeting meeting(Held of, int month) {
        return meetings.meeting(of.karen(), of.committee(), LocalDateTime.of(2031, month, 11, 9, 0));
    }

    private void refer(long item) {
        meetings.decideAll(held);
        meetings.openDecision(held, "Henvist.");
        meetings.decide(held, held.open(), SAID);
        recording.conclude(
                held.karen(),
                held.meeting(),
                item,
                new Conclusion.Referred(other.committee().id()));
        meetings.close(held);
    }

    private Agenda begin(Held of, Meeting meeting) {
        return agendas.begin(of.karen(), meeting, List.of());
    }

    private AgendaItem arrived(Held of, Agenda agenda) {
        Set<Long> from = origins.of(of.karen(), agenda).keySet();
        return agenda.items().stream()
                .filter(item -> from.contains(item.id()))
                .findFirst()
                .orElseThrow();
    }

    private Origins.Way way(Held of, Agenda agenda, AgendaItem item) {
        return Objects.requireNonNull(origins.of(of.karen(), agenda).get(item.id()))
                .way();
    }

    /** What the agenda says of the item when it is sent out. */
    private String printed(Held of, Meeting meeting, AgendaItem item) {
        send(of, meeting);
        Edition agenda = editions.current(of.karen(), EditionAddress.of(meeting, EditionKind.AGENDA, 1))
                .orElseThrow();
        return agenda.items().stream()
                .map(PublishedItem::item)
                .filter(one -> Exclusions.source(item.id()).equals(one.sourceId()))
                .flatMap(one -> one.sections().stream())
                .map(ReferringToAnotherCommitteeTest::words)
                .collect(Collectors.joining("\n"));
    }

    private void send(Held of, Meeting meeting) {
        send(of, meeting, EditionKind.AGENDA);
    }

    private void send(Held of, Meeting meeting, EditionKind kind) {
        Map<Long, String> reasons = meetings.reasons(of.karen(), meeting);
        dispatches.send(of.karen(), meeting, new DispatchOrder(kind, "Haster", reasons));
    }

    private static String words(Section section) {
        return section.heading() + ": " + PlainText.of(section.text());
    }

    private void release(Held of, Meeting meeting) {
        drafts.choose(of.karen(), of.committee(), AdoptionWay.CHAIR, "Udvalget vil det");
        UUID draft = drafts.make(of.karen(), meeting, DraftOrder.PLAIN).draft().id();
        adoptions.adopt(of.birgit(), meeting, draft);
        releases.release(of.karen(), meeting, draft, null);
    }

    /** Holds the meeting on nothing but what came there. */
    private void hold(Meeting meeting, Conclusion conclusion) {
        Agenda agenda = agendas.of(other.karen(), meeting).orElseThrow();
        send(other, meeting);
        proceedings.open(other.karen(), meeting);
        for (AgendaItem item : agenda.items()) {
            var text = RichText.of(Paragraph.of("Svaret er ja."));
            recording.write(
                    other.karen(), meeting, item.id(), Passage.DECISION, new Save<>(0, UUID.randomUUID(), text));
            recording.conclude(other.karen(), meeting, item.id(), conclusion);
        }
        proceedings.close(other.karen(), meeting, HeldMeeting.NO_FOLLOW_UP);
    }

    private State state() {
        return referrals.sent(held.vagn(), held.committee()).stream()
                .map(ReferralLine::state)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    @Test
    void aCaseThatWasNeverSentOutKeepsTheMeetingOpenInWords() {
        Paper late = meetings.closedCase(held.amina(), held.committee(), "Solvognen");
        long item = agendas.put(held.karen(), held.meeting(), late)
                .papers()
                .filter(of -> of.paperId() == late.id())
                .findFirst()
                .orElseThrow()
                .id();
        meetings.decideAll(held);
        meetings.openDecision(held, "Henvist.");
        meetings.openDecision(held, item, "Henvist.");
        recording.conclude(
                held.karen(),
                held.meeting(),
                item,
                new Conclusion.Referred(other.committee().id()));
        assertThat(requireNonNull(catchThrowableOfType(Hindered.class, () -> meetings.close(held)))
                        .hindrances())
                .extracting(Hindrance::key)
                .containsExactly("referrals.hindrance.unsent");
        agendas.takeOff(held.karen(), held.meeting(), item);
        meetings.close(held);
    }

    @Test
    void itComesOntoTheOtherCommitteesNextAgendaAndSaysWhence() {
        refer(held.open());
        assertThat(state()).isEqualTo(State.WAITING);
        Agenda agenda = begin(other, february);
        assertThat(agenda.items()).singleElement().satisfies(item -> {
            assertThat(item)
                    .isInstanceOfSatisfying(
                            AgendaItem.Plain.class,
                            plain -> assertThat(plain.title()).isEqualTo("Godkendelse af dagsorden"));
            assertThat(way(other, agenda, item)).isEqualTo(Origins.Way.REFERRED);
            assertThat(printed(other, february, item))
                    .contains("Henvist fra " + held.committee().name())
                    .doesNotContain(SAID);
        });
        assertThat(state()).isEqualTo(State.ON_AGENDA);
        assertThat(begin(other, march).items()).isEmpty();
    }

    @Test
    void theDecisionIsPrintedOnceTheMinutesAreOut() {
        refer(held.open());
        release(held, held.meeting());
        AgendaItem item = begin(other, february).items().getFirst();
        assertThat(printed(other, february, item))
                .contains("Beslutning i " + held.committee().name() + " den 12. marts 2026: " + SAID);
    }

    @Test
    void aClosedCaseGoesAlongAndNobodyElseHearsWhatItIs() {
        giveAddress(other.karen());
        long paper = agendas.of(held.karen(), held.meeting())
                .orElseThrow()
                .papers()
                .findFirst()
                .orElseThrow()
                .paperId();
        assertThat(papers.byId(other.karen(), paper)).isEmpty();
        refer(held.closed());
        release(held, held.meeting());

        Agenda agenda = begin(other, february);
        assertThat(agenda.papers()).singleElement().satisfies(item -> {
            assertThat(item.paperId()).isEqualTo(paper);
            assertThat(papers.byId(other.karen(), paper)).isPresent();
            assertThat(printed(other, february, item)).contains("Henvist fra").doesNotContain("blev godkendt");
        });
        assertThat(papers.byId(other.vagn(), paper)).isEmpty();
        assertThat(referrals.sent(held.vagn(), held.committee()))
                .singleElement()
                .satisfies(line -> assertThat(line.referral().title()).isEqualTo("Køb af ejendom"));
        assertThat(lettersTo(other.karen()))
                .singleElement()
                .asString()
                .contains("/udvalg/" + other.committee().slug() + "/henvisninger")
                .doesNotContain(HeldMeeting.CLOSED_WORD);
    }

    @Test
    void onAnAgendaThatHasBegunItIsOfferedAndTakenOffOfferedAgain() {
        begin(other, february);
        refer(held.open());
        assertThat(offers(other, february)).containsExactly(Offer.Why.REFERRED);
        assertThat(offers(other, march)).isEmpty();
        Agenda agenda = agendas.takeUp(other.karen(), february);
        assertThat(offers(other, february)).isEmpty();
        agendas.takeOff(other.karen(), february, arrived(other, agenda).id());
        assertThat(offers(other, february)).containsExactly(Offer.Why.REFERRED);
    }

    @Test
    void anAgendaThatIsOutIsLeftAlone() {
        agendas.begin(other.karen(), february, List.of(new NewItem(ItemKind.PLAIN, "Eventuelt", null)));
        send(other, february);
        refer(held.open());
        assertThat(offers(other, february)).isEmpty();
        assertThat(begin(other, march).items()).hasSize(1);
    }

    @Test
    void theAnswerComesBackWhenTheMinutesAreOutAndOnce() {
        refer(held.open());
        begin(other, february);
        hold(february, new Conclusion.Decided(Outcome.APPROVED));
        Meeting april = meeting(held, 4);
        assertThat(begin(held, april).items()).isEmpty();
        assertThat(state()).isEqualTo(State.ON_AGENDA);

        release(other, february);
        assertThat(state()).isEqualTo(State.ANSWERED);
        assertThat(offers(held, april)).containsExactly(Offer.Why.ANSWERED);
        Agenda agenda = agendas.takeUp(held.karen(), april);
        AgendaItem answer = arrived(held, agenda);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        AgendaItem.Plain.class,
                        plain -> assertThat(plain.title())
                                .isEqualTo("Svar fra " + other.committee().name() + ": Godkendelse af dagsorden"));
        assertThat(way(held, agenda, answer)).isEqualTo(Origins.Way.ANSWERED);
        assertThat(printed(held, april, answer)).contains("Svaret er ja.");

        agendas.takeOff(held.karen(), april, answer.id());
        assertThat(offers(held, april)).isEmpty();
    }

    @Test
    void putOffThereItIsAnsweredByTheLaterMeeting() {
        refer(held.open());
        begin(other, february);
        hold(february, new Conclusion.Postponed(null));
        release(other, february);
        assertThat(begin(held, meeting(held, 4)).items()).isEmpty();

        assertThat(begin(other, march).items()).hasSize(1);
        hold(march, new Conclusion.Decided(Outcome.APPROVED));
        release(other, march);
        assertThat(offers(held, meeting(held, 3))).containsExactly(Offer.Why.ANSWERED);
    }

    @Test
    void openedAgainItIsTakenBackAndClosedAgainItComesNoSecondTime() {
        refer(held.open());
        Agenda agenda = begin(other, february);
        proceedings.reopen(held.karen(), held.meeting(), "Punktet blev ikke henvist");
        assertThat(way(other, agenda, agenda.items().getFirst())).isEqualTo(Origins.Way.RECALLED);
        assertThat(state()).isEqualTo(State.RECALLED);

        meetings.close(held);
        assertThat(way(other, agenda, agenda.items().getFirst())).isEqualTo(Origins.Way.REFERRED);
        assertThat(referrals.sent(held.vagn(), held.committee())).hasSize(1);
        assertThat(offers(other, february)).isEmpty();
    }

    private long closedPaper() {
        return agendas.of(held.karen(), held.meeting())
                .orElseThrow()
                .papers()
                .findFirst()
                .orElseThrow()
                .paperId();
    }

    /** Opens the record again and decides the closed item as something else. */
    private void correct() {
        proceedings.reopen(held.karen(), held.meeting(), "Punktet blev ikke henvist");
        recording.conclude(held.karen(), held.meeting(), held.closed(), new Conclusion.Decided(Outcome.APPROVED));
        meetings.close(held);
    }

    @Test
    void aCaseReferredByMistakeIsNotReadThereAnyMore() {
        refer(held.closed());
        assertThat(papers.byId(other.karen(), closedPaper())).isPresent();
        proceedings.reopen(held.karen(), held.meeting(), "Vi ser efter");
        meetings.close(held);
        assertThat(papers.byId(other.karen(), closedPaper())).isPresent();
        correct();
        assertThat(state()).isEqualTo(State.RECALLED);
        assertThat(papers.byId(other.karen(), closedPaper())).isEmpty();
        assertThat(papers.byId(held.karen(), closedPaper())).isPresent();
    }

    @Test
    void aCaseThatHasLandedStaysWhereItIs() {
        refer(held.closed());
        begin(other, february);
        correct();
        assertThat(papers.byId(other.karen(), closedPaper())).isPresent();
    }

    @Test
    void whoeverIsKeptFromTheItemHearsNothingOfItsReferral() {
        exclusions.exclude(held.karen(), held.meeting(), held.open(), Office.id(held.vagn()), "Er nabo");
        refer(held.open());
        assertThat(referrals.sent(held.vagn(), held.committee())).isEmpty();
        assertThat(referrals.sent(held.gudrun(), held.committee())).hasSize(1);
        exclusions.exclude(held.karen(), held.meeting(), held.open(), Office.id(held.gudrun()), "Er også nabo");
        assertThat(referrals.sent(held.gudrun(), held.committee())).isEmpty();
    }

    @Test
    void whatIsTakenOffAgainIsNotDealtWith() {
        giveAddress(held.karen());
        refer(held.open());
        Agenda agenda = begin(other, february);
        agendas.takeOff(other.karen(), february, agenda.items().getFirst().id());
        assertThat(state()).isEqualTo(State.WAITING);
        agendas.add(other.karen(), february, new NewItem(ItemKind.PLAIN, "Noget andet", 5));
        hold(february, new Conclusion.Decided(Outcome.APPROVED));
        assertThat(lettersTo(held.karen())).noneMatch(letter -> letter.contains("11. februar 2031"));
        assertThat(state()).isEqualTo(State.WAITING);
        assertThat(begin(other, march).items()).hasSize(1);
    }

    @Test
    void aCaseThatStandsOnALaterAgendaThereHasComeToIt() {
        long paper = closedPaper();
        Paper now = papers.byId(held.amina(), paper).orElseThrow();
        papers.send(
                held.amina(),
                now,
                List.of(held.committee().id(), other.committee().id()));
        begin(other, march);
        agendas.put(other.karen(), march, papers.byId(other.karen(), paper).orElseThrow());
        refer(held.closed());
        assertThat(begin(other, february).items()).isEmpty();
        Agenda later = agendas.of(other.karen(), march).orElseThrow();
        assertThat(way(other, later, later.items().getFirst())).isEqualTo(Origins.Way.REFERRED);
    }

    @Test
    void aCommitteeWithALastDayToComeStillTakesItUpAndOneThatHasEndedDoesNot() {
        Reader jonas = office.hire("Jonas Fenger", Role.ADMINISTRATOR);
        LocalDate today = LocalDate.now(clock);
        committees.endsOn(jonas, other.committee(), today.plusMonths(1));
        refer(held.open());
        assertThat(referrals.received(other.karen(), other.committee())).hasSize(1);

        Held third = meetings.opened();
        Committee ending = office.committee();
        meetings.decideAll(third);
        meetings.openDecision(third, "Henvist.");
        recording.conclude(third.karen(), third.meeting(), third.open(), new Conclusion.Referred(ending.id()));
        assertThat(proceedings.againstClosing(third.karen(), third.meeting())).isEmpty();
        committees.endsOn(jonas, ending, today.minusDays(1));
        assertThat(proceedings.againstClosing(third.karen(), third.meeting())).hasSize(1);
        assertThat(requireNonNull(catchThrowableOfType(Hindered.class, () -> meetings.close(third)))
                        .hindrances())
                .extracting(Hindrance::key)
                .containsExactly("referrals.hindrance.ended");
    }

    @Test
    void aCaseThatTwoCommitteesReferAnswersBoth() {
        long paper = closedPaper();
        Held third = meetings.begun(LocalDateTime.of(2026, 4, 16, 9, 0));
        Paper now = papers.byId(held.amina(), paper).orElseThrow();
        papers.send(
                held.amina(),
                now,
                List.of(held.committee().id(), third.committee().id()));
        refer(held.closed());
        meetings.open(third);
        long again = agendas.put(
                        third.karen(),
                        third.meeting(),
                        papers.byId(third.karen(), paper).orElseThrow())
                .papers()
                .filter(item -> item.paperId() == paper)
                .findFirst()
                .orElseThrow()
                .id();
        send(third, third.meeting(), EditionKind.SUPPLEMENTARY_AGENDA);
        meetings.decideAll(third);
        for (long item : List.of(again, third.closed())) meetings.openDecision(third, item, "Henvist.");
        recording.conclude(
                third.karen(),
                third.meeting(),
                again,
                new Conclusion.Referred(other.committee().id()));
        meetings.close(third);

        assertThat(begin(other, february).items()).hasSize(1);
        assertThat(offers(other, march)).isEmpty();
        for (Held one : List.of(held, third))
            assertThat(referrals.sent(one.karen(), one.committee()))
                    .extracting(ReferralLine::state)
                    .containsExactly(State.ON_AGENDA);
    }

    @Test
    void aTitleOfACommitteeThatFewerReadIsLetThroughByATick() {
        refer(held.open());
        AgendaItem item = begin(other, february).items().getFirst();
        assertThat(titledForFewer()).isEmpty();
        readings.asClerk(() -> jdbc.sql("update committee set audience = '{\"staff\"}' where id = ?")
                .param(held.committee().id())
                .update());
        assertThat(titledForFewer())
                .containsExactly(new Obstacle(
                        GateRule.TITLED_FOR_FEWER, item.id(), held.committee().name()));
        assertThat(GateRule.TITLED_FOR_FEWER.grave()).isTrue();
    }

    private List<Obstacle> titledForFewer() {
        return gate.before(other.karen(), agendas.of(other.karen(), february).orElseThrow()).stream()
                .filter(obstacle -> obstacle.rule() == GateRule.TITLED_FOR_FEWER)
                .toList();
    }

    @Test
    void onlyThoseItConcernsKnowOfIt() {
        refer(held.open());
        Committee from = held.committee();
        Committee to = other.committee();
        assertThat(referrals.received(other.karen(), to)).hasSize(1);
        for (Reader reader : List.of(Reader.ANONYMOUS, held.outsider(), other.vagn())) {
            assertThat(referrals.sent(reader, from)).isEmpty();
            assertThat(referrals.received(reader, to)).isEmpty();
        }
    }

    private List<Offer.Why> offers(Held of, Meeting meeting) {
        return agendas.offers(of.karen(), meeting).stream()
                .map(Offer::why)
                .filter(why -> why != Offer.Why.DUE)
                .toList();
    }

    private void giveAddress(Reader reader) {
        readings.asClerk(() -> jdbc.sql("update person set email = ? where id = ?")
                .params(UUID.randomUUID() + "@bakkedal.example", Office.id(reader))
                .update());
    }

    private List<String> lettersTo(Reader reader) {
        return readings.asClerk(() -> jdbc.sql("select letter::text from mail where person_id = ?")
                .param(Office.id(reader))
                .query(String.class)
                .list());
    }
}
