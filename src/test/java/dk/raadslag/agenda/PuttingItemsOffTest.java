package dk.raadslag.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.MeetingKind;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Editions;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class PuttingItemsOffTest {

    private static final List<NewItem> USUAL =
            List.of(new NewItem(ItemKind.PLAIN, "Orientering", 10), new NewItem(ItemKind.PLAIN, "Eventuelt", null));

    @Autowired
    private Office office;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Dispatches dispatches;

    @Autowired
    private Editions editions;

    @Autowired
    private Exclusions exclusions;

    @Autowired
    private Gate gate;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Readings readings;

    private Committee committee;
    private Reader karen;
    private Reader nanna;
    private Meeting march;
    private Meeting april;
    private Meeting may;
    private Paper path;
    private long item;

    @BeforeEach
    void meet() {
        committee = office.committee();
        Reader amina = office.hire("Amina Kaya", Role.AUTHOR);
        karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        nanna = office.seat(office.hire("Nanna Brandt Mikkelsen"), committee, MembershipRole.MINUTE_TAKER);
        march = meeting(committee, 3, MeetingKind.ORDINARY);
        april = meeting(committee, 4, MeetingKind.ORDINARY);
        may = meeting(committee, 5, MeetingKind.ORDINARY);
        path = office.begin(amina, "Cykelsti", committee);
        agendas.begin(karen, march, USUAL);
        item = caseOn(agendas.put(karen, march, path));
    }

    private Meeting meeting(Committee of, int month, MeetingKind kind) {
        LocalDateTime at = LocalDateTime.of(2031, month, 12, 9, 0);
        return readings.asClerk(() -> meetings.plan(karen, new NewMeeting(of, at, true, null, "Lokale 2", kind, null)));
    }

    private static long caseOn(Agenda agenda) {
        return agenda.papers().findFirst().orElseThrow().id();
    }

    private Agenda agenda(Meeting of) {
        return agendas.of(karen, of).orElseThrow();
    }

    private static List<ItemKind> kinds(Agenda agenda) {
        return agenda.items().stream()
                .map(one -> one instanceof AgendaItem.OfPaper ? ItemKind.PAPER : ItemKind.PLAIN)
                .toList();
    }

    private static void assertRefused(ThrowingCallable act, AgendaRule rule) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        AgendaRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private void postpone(@Nullable Meeting to) {
        agendas.postpone(nanna, march, item, to);
    }

    @Test
    void aCaseComesOntoTheNextAgendaWhenThatIsBegun() {
        postpone(null);
        Agenda next = agendas.begin(karen, april, USUAL);

        assertThat(kinds(next)).containsExactly(ItemKind.PLAIN, ItemKind.PAPER, ItemKind.PLAIN);
        assertThat(next.postponed().get(caseOn(next))).satisfies(postponed -> {
            assertThat(postponed.from().id()).isEqualTo(march.id());
            assertThat(postponed.itemId()).isEqualTo(item);
        });
        assertThat(agendas.begin(karen, may, USUAL).papers()).isEmpty();
    }

    @Test
    void whoWasShutOutIsShutOutAgainOrLetInByATick() {
        Reader vagn = office.seat(office.hire("Vagn Lund"), committee, MembershipRole.MEMBER);
        exclusions.exclude(karen, march, item, Office.id(vagn), "Ejer nabogården");
        postpone(null);
        long later = caseOn(agendas.begin(karen, april, USUAL));
        var shutOut = new Obstacle(GateRule.SHUT_OUT_BEFORE, later, "Vagn Lund");
        assertThat(gate.before(karen, agenda(april))).contains(shutOut);
        exclusions.exclude(karen, april, later, Office.id(vagn), "Ejer nabogården");
        assertThat(gate.before(karen, agenda(april))).doesNotContain(shutOut);
    }

    @Test
    void itComesAtOnceOntoAnAgendaThatHasBegun() {
        agendas.begin(karen, may, USUAL);
        postpone(may);
        assertThat(kinds(agenda(may))).containsExactly(ItemKind.PLAIN, ItemKind.PAPER, ItemKind.PLAIN);
        assertThat(agendas.begin(karen, april, USUAL).papers()).isEmpty();
    }

    @Test
    void anItemWithoutACaseComesToo() {
        long orientation = agenda(march).items().getFirst().id();
        agendas.postpone(nanna, march, orientation, null);
        assertThat(agendas.begin(karen, april, List.of()).items())
                .singleElement()
                .isInstanceOfSatisfying(AgendaItem.Plain.class, plain -> {
                    assertThat(plain.title()).isEqualTo("Orientering");
                    assertThat(plain.minutes()).isEqualTo(10);
                });
    }

    @Test
    void aCancelledMeetingFreesItForTheNext() {
        agendas.begin(karen, may, USUAL);
        agendas.begin(karen, april, USUAL);
        postpone(april);
        assertThat(agenda(april).papers()).hasSize(1);
        readings.asClerk(() -> meetings.cancel(karen, april, "Sygdom"));
        assertThat(agenda(may).papers()).hasSize(1);
    }

    @Test
    void anExtraordinaryMeetingTakesItUpOnlyWhenNamed() {
        Meeting before = meeting(committee, 3, MeetingKind.EXTRAORDINARY);
        Meeting between = readings.asClerk(() -> meetings.plan(
                karen,
                new NewMeeting(
                        committee,
                        LocalDateTime.of(2031, 3, 20, 9, 0),
                        true,
                        null,
                        null,
                        MeetingKind.EXTRAORDINARY,
                        null)));
        postpone(null);
        assertThat(agendas.begin(karen, between, USUAL).papers()).isEmpty();
        postpone(between);
        assertThat(agenda(between).papers()).hasSize(1);
        assertRefused(() -> postpone(before), AgendaRule.NOT_A_LATER_MEETING);
    }

    @Test
    void takenBackItLeavesTheLaterAgendaUnlessThatWentOut() {
        agendas.begin(karen, april, USUAL);
        postpone(april);
        agendas.unpostpone(nanna, march, item);
        assertThat(agenda(april).papers()).isEmpty();
        assertThat(agendas.begin(karen, may, USUAL).papers()).isEmpty();

        postpone(april);
        send(april);
        agendas.unpostpone(nanna, march, item);
        assertThat(agenda(april).papers()).hasSize(1);
    }

    @Test
    void takenOffByHandItComesOnTheNextAgendaAndPutOnByHandItSaysWhence() {
        postpone(null);
        Agenda next = agendas.begin(karen, april, USUAL);
        agendas.takeOff(karen, april, caseOn(next));
        Agenda again = agendas.put(karen, april, path);
        assertThat(again.postponed()).containsOnlyKeys(caseOn(again));
    }

    @Test
    void onlyItsRecordersPutOffToALaterMeetingOfTheCommittee() {
        Reader vagn = office.seat(office.hire("Vagn Lund"), committee, MembershipRole.MEMBER);
        assertRefused(() -> agendas.postpone(vagn, march, item, null), AgendaRule.ONLY_ITS_RECORDERS);
        assertRefused(() -> agendas.unpostpone(vagn, march, item), AgendaRule.ONLY_ITS_RECORDERS);
        assertRefused(
                () -> postpone(meeting(office.committee(), 4, MeetingKind.ORDINARY)), AgendaRule.NOT_A_LATER_MEETING);
        readings.asClerk(() -> meetings.cancel(karen, april, "Sygdom"));
        assertRefused(() -> postpone(april), AgendaRule.NOT_A_LATER_MEETING);
        long heading = agendas.add(karen, march, new NewItem(ItemKind.HEADING, "Lukket", null))
                .items()
                .getLast()
                .id();
        assertRefused(() -> agendas.postpone(nanna, march, heading, null), AgendaRule.HEADING_STAYS);
        assertRefused(() -> agendas.postpone(nanna, march, 999_999_999, null), AgendaRule.ITEM_GONE);
    }

    @Test
    void printItSaysWhereItWasPutOff() {
        send(march);
        postpone(april);
        agendas.begin(karen, april, List.of());
        send(april);
        var printed = editions.ofMeeting(nanna, april.id()).stream()
                .findFirst()
                .flatMap(found -> editions.current(nanna, found.address()))
                .orElseThrow();
        String was = editions.pathOfSource(nanna, march.id(), Exclusions.source(item))
                .orElseThrow();
        assertThat(was).endsWith("/2031-03-12/dagsorden/punkt/2");
        assertThat(printed.items()
                        .getFirst()
                        .item()
                        .sections()
                        .getFirst()
                        .text()
                        .toString())
                .contains("Udsat fra mødet den 12. marts 2031", was);
    }

    private void send(Meeting meeting) {
        Map<Long, String> reasons = agenda(meeting)
                .papers()
                .collect(Collectors.toMap(AgendaItem::id, _ -> "Direktøren godkender mundtligt"));
        dispatches.send(karen, meeting, new DispatchOrder(EditionKind.AGENDA, null, reasons));
    }

    private void sendOut(Meeting meeting) {
        Map<Long, String> reasons =
                agenda(meeting).items().stream().collect(Collectors.toMap(AgendaItem::id, _ -> "Aftalt"));
        dispatches.send(karen, meeting, new DispatchOrder(EditionKind.AGENDA, "Aftalt", reasons));
    }

    @Test
    void whatWasPutOffAgainByARecordOpenedAgainComesOnce() {
        long orientation = agenda(march).items().getFirst().id();
        postpone(null);
        agendas.postpone(nanna, march, orientation, null);
        int items = agendas.begin(karen, april, List.of()).items().size();
        sendOut(april);

        agendas.unpostpone(nanna, march, item);
        agendas.unpostpone(nanna, march, orientation);
        postpone(null);
        agendas.postpone(nanna, march, orientation, null);

        assertThat(agenda(april).items()).hasSize(items);
        assertThat(putOffTo(april)).isEmpty();
        assertThat(agendas.begin(karen, may, List.of()).items()).isEmpty();
    }

    /** The day after a meeting its cases are free for the next agenda, and its record is closed a little later. */
    @Test
    void aCaseThatIsThereAlreadyIsWhatWasPutOff() {
        agendas.takeOff(karen, march, item);
        Meeting held = readings.asClerk(() -> meetings.plan(
                karen,
                new NewMeeting(
                        committee,
                        LocalDateTime.of(2024, 3, 12, 9, 0),
                        true,
                        null,
                        "Lokale 2",
                        MeetingKind.ORDINARY,
                        null)));
        agendas.begin(karen, held, List.of());
        long before = caseOn(agendas.put(karen, held, path));
        long again = caseOn(agendas.put(karen, march, path));

        agendas.postpone(nanna, held, before, null);

        assertThat(agenda(march).papers()).hasSize(1);
        assertThat(agenda(march).postponed().get(again))
                .extracting(Postponed::itemId)
                .isEqualTo(before);
        assertThat(putOffTo(march)).isEmpty();
    }

    private List<Offer> putOffTo(Meeting meeting) {
        return agendas.offers(karen, meeting).stream()
                .filter(offer -> offer.why() == Offer.Why.POSTPONED)
                .toList();
    }
}
