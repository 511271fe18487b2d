package dk.raadslag.proceedings;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.agenda.AgendaItem;
import dk.raadslag.agenda.AgendaRefused;
import dk.raadslag.agenda.AgendaRule;
import dk.raadslag.agenda.Agendas;
import dk.raadslag.agenda.DispatchOrder;
import dk.raadslag.agenda.Dispatches;
import dk.raadslag.agenda.Doors;
import dk.raadslag.agenda.ItemKind;
import dk.raadslag.agenda.NewItem;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.CommitteeOffice;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.Membership;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.journal.Journal;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import dk.raadslag.meeting.NewMeeting;
import dk.raadslag.minutes.Conclusion;
import dk.raadslag.minutes.Recording;
import dk.raadslag.paper.Office;
import dk.raadslag.paper.Paper;
import dk.raadslag.paper.Papers;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Exclusion;
import dk.raadslag.publication.Exclusions;
import dk.raadslag.publication.Participant;
import dk.raadslag.store.RaadslagTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class HoldingAMeetingTest {

    private static final Map<String, String> NO_FOLLOW_UP = Map.of("opfoelgning", "ingen");

    @Autowired
    private Office office;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Doors doors;

    @Autowired
    private Dispatches dispatches;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Committees committees;

    @Autowired
    private CommitteeOffice chairs;

    @Autowired
    private Papers papers;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private Exclusions exclusions;

    @Autowired
    private Attendances attendances;

    @Autowired
    private Recording recording;

    @Autowired
    private AttendanceWords words;

    @Autowired
    private Readings readings;

    @Autowired
    private Rolls rolls;

    @Autowired
    private CourseTable table;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    private Committee committee;
    private Reader karen;
    private Reader birgit;
    private Reader vagn;
    private Reader mette;
    private Reader stranger;
    private Meeting meeting;
    private List<Long> items;

    @BeforeEach
    void sendOut() {
        committee = office.committee();
        karen = office.seat(office.hire("Karen Holst", Role.SECRETARY), committee, MembershipRole.SECRETARY);
        birgit = office.seat(office.hire("Birgit Dam"), committee, MembershipRole.CHAIR);
        vagn = office.seat(office.hire("Vagn Lund"), committee, MembershipRole.MEMBER);
        mette = office.seat(office.hire("Mette Skov"), committee, MembershipRole.MEMBER);
        stranger = office.hire("Amina Kaya", Role.AUTHOR);
        meeting = meeting();
        agendas.begin(
                karen,
                meeting,
                List.of(plain("Godkendelse af dagsorden", 5), plain("Budget", 20), plain("Eventuelt", null)));
        dispatches.send(karen, meeting, new DispatchOrder(EditionKind.AGENDA, null, Map.of()));
        items = agendas.of(karen, meeting).orElseThrow().items().stream()
                .map(AgendaItem::id)
                .toList();
    }

    private Meeting meeting() {
        var at = LocalDateTime.of(2031, 3, 12, 9, 0);
        return readings.asClerk(() -> meetings.plan(karen, new NewMeeting(committee, at, true, null, "Lokale 2")));
    }

    private static NewItem plain(String title, @Nullable Integer minutes) {
        return new NewItem(ItemKind.PLAIN, title, minutes);
    }

    private static void assertRefused(ThrowingCallable act, ProceedingsRule rule) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ProceedingsRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    @Test
    void anItemIsOnTheFloorUntilTheNext() {
        proceedings.open(birgit, meeting);
        assertThat(proceedings.of(vagn, meeting).orElseThrow().onFloor()).isEmpty();

        proceedings.call(karen, meeting, items.get(0));
        Course course = proceedings.call(birgit, meeting, items.get(1));

        assertThat(course.onFloor()).contains(items.get(1));
        assertThat(course.calls()).extracting(Call::itemId).containsExactly(items.get(0), items.get(1));
        assertThat(proceedings.call(karen, meeting, items.get(1)).calls()).hasSize(2);
        assertThat(course.attendance().items()).extracting(FloorItem::planned).containsExactly(5, 20, null);
        assertThat(course.spent(items.get(0), Instant.now(Clock.systemUTC()).plusSeconds(60)))
                .isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void membersSeeWhatRecordersRecord() {
        proceedings.open(karen, meeting);
        attendances.arrive(karen, meeting, Office.id(vagn), new Moment.Beginning());

        assertThat(proceedings.of(mette, meeting).orElseThrow().attendance().present(items.getFirst()))
                .containsExactly(Office.id(vagn));
        assertThat(proceedings.of(stranger, meeting)).isEmpty();
        assertThat(attendances.of(stranger, meeting)).isEmpty();
        assertThat(rows(stranger)).isZero();
        assertThat(rows(mette)).isEqualTo(2);
        assertRefused(() -> proceedings.call(vagn, meeting, items.getFirst()), ProceedingsRule.ONLY_ITS_RECORDERS);
        assertRefused(() -> attendances.apologise(vagn, meeting, Office.id(mette)), ProceedingsRule.ONLY_ITS_RECORDERS);
    }

    private int rows(Reader reader) {
        return readings.as(
                reader,
                () -> jdbc.sql("""
                        select (select count(*) from attendance_event where meeting_id = :m)
                             + (select count(*) from meeting_opening where meeting_id = :m)""")
                        .param("m", meeting.id())
                        .query(Integer.class)
                        .single());
    }

    @Test
    void onlyAMeetingWhoseAgendaIsSentOutIsOpenedAndOnlyOnce() {
        Meeting other = meeting();
        agendas.begin(karen, other, List.of(plain("Eventuelt", null)));
        assertRefused(() -> proceedings.open(karen, other), ProceedingsRule.AGENDA_NOT_SENT);
        assertRefused(() -> proceedings.call(karen, meeting, items.getFirst()), ProceedingsRule.NOT_OPEN);

        proceedings.open(karen, meeting);
        assertRefused(() -> proceedings.open(birgit, meeting), ProceedingsRule.IS_OPEN);
        assertRefused(() -> proceedings.call(karen, meeting, 999_999_999), ProceedingsRule.NO_SUCH_ITEM);
    }

    @Test
    void whatIsClosedIsChangedAfterItHasBeenReopened() {
        proceedings.open(karen, meeting);
        proceedings.call(karen, meeting, items.getFirst());
        for (long item : items) recording.conclude(karen, meeting, item, new Conclusion.Nothing());
        Course closed = proceedings.close(karen, meeting, NO_FOLLOW_UP);

        assertThat(closed.closed()).isTrue();
        assertThat(closed.onFloor()).isEmpty();
        assertRefused(() -> proceedings.call(karen, meeting, items.getLast()), ProceedingsRule.IS_CLOSED);
        assertRefused(
                () -> attendances.arrive(karen, meeting, Office.id(vagn), new Moment.Beginning()),
                ProceedingsRule.IS_CLOSED);
        assertRefused(() -> proceedings.reopen(karen, meeting, " "), ProceedingsRule.REASON_MISSING);

        Course again = proceedings.reopen(karen, meeting, "Vagn var der alligevel");
        assertThat(again.closed()).isFalse();
        assertThat(again.endedAt()).isEqualTo(closed.endedAt());
        attendances.arrive(karen, meeting, Office.id(vagn), new Moment.Beginning());
        assertThat(proceedings.close(karen, meeting, NO_FOLLOW_UP).closings()).hasSize(2);
    }

    @Test
    void whoeverIsShutOutFromAnItemTakesNoPartInIt() {
        long item = items.get(1);
        Exclusion out = exclusions.exclude(karen, meeting, item, Office.id(vagn), "Er nabo til grunden");
        proceedings.open(karen, meeting);
        Attendance opened = attendances.arrive(karen, meeting, Office.id(vagn), new Moment.Beginning());
        assertThat(opened.recused(item)).containsExactly(Office.id(vagn));
        assertThat(opened.entitled(item)).doesNotContain(Office.id(vagn));

        AttendanceEvent noted = opened.of(Office.id(vagn)).stream()
                .filter(AttendanceEvent.Recused.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> attendances.undo(karen, meeting, noted.id()))
                .isInstanceOfSatisfying(
                        ProceedingsRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ProceedingsRule.SHUT_OUT));
        exclusions.readmit(karen, meeting, out.id());
        assertThat(attendances.of(karen, meeting).orElseThrow().recused(item)).isEmpty();
        attendances.arrive(karen, meeting, Office.id(mette), new Moment.Beginning());
        assertThat(exclusions.of(karen, meeting)).isEmpty();

        exclusions.exclude(karen, meeting, item, Office.id(vagn), "Er nabo til grunden");
        assertThat(attendances.of(karen, meeting).orElseThrow().recused(item)).containsExactly(Office.id(vagn));
    }

    @Test
    void whatAClosedMeetingTreatedStands() {
        proceedings.open(karen, meeting);
        for (long one : items) recording.conclude(karen, meeting, one, new Conclusion.Nothing());
        proceedings.close(karen, meeting, NO_FOLLOW_UP);
        var late = new NewItem(ItemKind.PLAIN, "For sent", null);
        long item = items.getFirst();
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> agendas.add(karen, meeting, late),
                () -> agendas.move(karen, meeting, item, 2),
                () -> agendas.takeOff(karen, meeting, item),
                () -> doors.decide(karen, meeting, item, true),
                () -> dispatches.send(karen, meeting, DispatchOrder.of(EditionKind.AGENDA))))
            assertThatThrownBy(act)
                    .isInstanceOfSatisfying(
                            AgendaRefused.class,
                            refused -> assertThat(refused.rule()).isEqualTo(AgendaRule.MEETING_CLOSED));

        proceedings.reopen(karen, meeting, "Et punkt mangler");
        assertThat(agendas.add(karen, meeting, late).items()).hasSize(items.size() + 1);
    }

    @Test
    void whatStandsInTheWayOfClosingIsSaid() {
        proceedings.open(karen, meeting);
        assertThatThrownBy(() -> hindered(items.get(1)).close(karen, meeting, NO_FOLLOW_UP))
                .isInstanceOfSatisfying(
                        Hindered.class,
                        hindered -> assertThat(hindered.hindrances())
                                .extracting(Hindrance::itemId)
                                .containsExactly(items.get(1)));
    }

    @Test
    void aMemberSendsAnApologyAndTakesItBackUntilTheMeetingIsOpened() {
        attendances.apologise(vagn, meeting);
        assertThat(attendances.of(karen, meeting).orElseThrow().standing(Office.id(vagn)))
                .isEqualTo(Standing.APOLOGY);
        attendances.takeBackApology(vagn, meeting);
        assertThat(attendances.of(vagn, meeting).orElseThrow().standing(Office.id(vagn)))
                .isEqualTo(Standing.UNKNOWN);
        assertRefused(() -> attendances.apologise(stranger, meeting), ProceedingsRule.NOT_ONES_OWN);

        proceedings.open(karen, meeting);
        assertRefused(() -> attendances.apologise(vagn, meeting), ProceedingsRule.NOT_ONES_OWN);
    }

    @Test
    void whoeverComesWhileAnItemIsOnTheFloorIsThereFromIt() {
        attendances.apologise(karen, meeting, Office.id(mette));
        proceedings.open(karen, meeting);
        attendances.allArrive(karen, meeting);
        proceedings.call(karen, meeting, items.get(0));
        proceedings.call(karen, meeting, items.get(1));
        Attendance attendance = attendances.arrive(karen, meeting, Office.id(mette), new Moment.Now());

        assertThat(attendance.absent(items.get(0))).contains(Office.id(mette));
        assertThat(attendance.present(items.get(1))).contains(Office.id(mette), Office.id(vagn), Office.id(birgit));
        assertThat(words.sentences(attendance)).containsExactly("Mette Skov deltog fra punkt 2.");
        assertThat(words.participants(attendance))
                .extracting(Participant::name, Participant::remark)
                .contains(Tuple.tuple("Mette Skov", "deltog fra punkt 2"));
    }

    @Test
    void theWordsAreThoseOfMinutes() {
        Reader sofie = office.seat(office.hire("Sofie Holm"), committee, MembershipRole.SUBSTITUTE);
        Reader ole = office.seat(office.hire("Ole Bæk"), committee, MembershipRole.MEMBER);
        proceedings.open(karen, meeting);
        attendances.apologise(karen, meeting, Office.id(mette));
        attendances.apologise(karen, meeting, Office.id(ole));
        attendances.allArrive(karen, meeting);
        attendances.standIn(karen, meeting, Office.id(sofie), Office.id(mette), new Moment.Beginning());
        attendances.recuse(karen, meeting, Office.id(vagn), items.get(1), "Er nabo til grunden");
        attendances.receive(karen, meeting, "Niels Fjord", "Konsulent", new Moment.Given(null, items.get(1)));
        Attendance attendance =
                attendances.leave(karen, meeting, Office.id(birgit), new Moment.Given(null, items.get(2)));

        assertThat(words.sentences(attendance))
                .containsExactly(
                        "Der var afbud fra Mette Skov og Ole Bæk.",
                        "Birgit Dam deltog til og med punkt 2.",
                        "Vagn Lund deltog ikke i punkt 2 (inhabil).",
                        "Sofie Holm deltog som stedfortræder for Mette Skov.",
                        "Niels Fjord deltog fra punkt 2.");
        assertThat(words.participants(attendance).getLast().remark()).isEqualTo("Konsulent, deltog fra punkt 2");
        assertThat(attendance.entitled(items.get(1))).containsExactlyInAnyOrder(Office.id(birgit), Office.id(sofie));
    }

    @Test
    void aPartyIsPrintedOnce() {
        var mayor = new Attendee(1, "Ruth Toft", "Borgmester (A)", MembershipRole.CHAIR, "A", null);
        var member = new Attendee(2, "Kaj Søndermark", "Medlem", MembershipRole.MEMBER, "V", null);
        assertThat(words.participants(new Attendance(List.of(mayor, member), 0, List.of(), List.of())))
                .extracting(Participant::remark)
                .containsExactly("Borgmester (A), forperson, fraværende", "Medlem, V, fraværende");
    }

    @Test
    void theListOfParticipantsSaysWhoChairedAndWhoWrote() {
        office.seat(office.hire("Ida Rask"), committee, MembershipRole.MINUTE_TAKER);
        proceedings.open(karen, meeting);
        attendances.apologise(karen, meeting, Office.id(mette));
        Attendance attendance = attendances.allArrive(karen, meeting);
        assertThat(words.participants(attendance))
                .extracting(Participant::name, Participant::remark)
                .containsExactly(
                        Tuple.tuple("Birgit Dam", "forperson"),
                        Tuple.tuple("Vagn Lund", ""),
                        Tuple.tuple("Mette Skov", "afbud"),
                        Tuple.tuple("Ida Rask", "referent"));
        assertThat(words.sentences(attendance)).containsExactly("Der var afbud fra Mette Skov.");
    }

    @Test
    void whySomebodyIsRecusedIsForTheRecordersAndThePerson() {
        attendances.recuse(karen, meeting, Office.id(vagn), items.get(1), "Bor med ansøgeren");

        assertThat(reason(karen)).isEqualTo("Bor med ansøgeren");
        assertThat(reason(birgit)).isEqualTo("Bor med ansøgeren");
        assertThat(reason(vagn)).isEqualTo("Bor med ansøgeren");
        assertThat(reason(mette)).isEmpty();
        assertThat(reasons(mette)).isZero();
        assertThat(reasons(vagn)).isEqualTo(1);
        assertThat(journalled()).isNotEmpty().noneMatch(detail -> detail.contains("ansøger"));
    }

    private String reason(Reader reader) {
        return attendances.of(reader, meeting).orElseThrow().of(Office.id(vagn)).stream()
                .map(AttendanceEvent.Recused.class::cast)
                .map(AttendanceEvent.Recused::reason)
                .collect(Collectors.joining());
    }

    /** How many reasons the database shows to the reader, whatever is asked for. */
    private int reasons(Reader reader) {
        return readings.as(
                reader,
                () -> jdbc.sql("""
                        select (select count(*) from recusal_reason r join attendance_event e on e.id = r.event_id
                                 where e.meeting_id = :m)
                             + (select count(*) from reopening_reason r join meeting_closing c on c.id = r.closing_id
                                 where c.meeting_id = :m)""")
                        .param("m", meeting.id())
                        .query(Integer.class)
                        .single());
    }

    private List<String> journalled() {
        return readings.asClerk(() -> jdbc.sql("select detail::text from audit_entry where subject = ?")
                .param("meeting:" + meeting.id())
                .query(String.class)
                .list());
    }

    @Test
    void whyAMeetingWasReopenedIsForTheRecorders() {
        proceedings.open(karen, meeting);
        for (long item : items) recording.conclude(karen, meeting, item, new Conclusion.Nothing());
        proceedings.close(karen, meeting, NO_FOLLOW_UP);
        proceedings.reopen(karen, meeting, "Vagn er syg");

        assertThat(reopening(birgit).reason()).isEqualTo("Vagn er syg");
        assertThat(reopening(mette).reason()).isEmpty();
        assertThat(reopening(mette).by()).isEqualTo(Office.id(karen));
        assertThat(reasons(mette)).isZero();
        assertThat(journalled()).isNotEmpty().noneMatch(detail -> detail.contains("syg"));
    }

    private Closing.Reopening reopening(Reader reader) {
        return requireNonNull(proceedings
                .of(reader, meeting)
                .orElseThrow()
                .closings()
                .getFirst()
                .reopening());
    }

    @Test
    void whatWasNotedIsCorrectedAndUndoneAndNeverDeleted() {
        proceedings.open(karen, meeting);
        Attendance noted = attendances.arrive(karen, meeting, Office.id(vagn), new Moment.Beginning());
        long event = noted.of(Office.id(vagn)).getFirst().id();
        Instant later = Instant.parse("2031-03-12T08:40:00Z");
        Attendance corrected = attendances.correct(karen, meeting, event, new Moment.Given(later, items.get(2)));

        assertThat(corrected.absent(items.get(1))).contains(Office.id(vagn));
        AttendanceEvent moved = corrected.of(Office.id(vagn)).getFirst();
        assertThat(moved.at()).isEqualTo(later);
        assertRefused(() -> attendances.undo(karen, meeting, event), ProceedingsRule.EVENT_GONE);
        assertThat(attendances.undo(karen, meeting, moved.id()).of(Office.id(vagn)))
                .isEmpty();
        int kept = readings.asClerk(() -> jdbc.sql("select count(*) from attendance_event where meeting_id = ?")
                .param(meeting.id())
                .query(Integer.class)
                .single());
        assertThat(kept).isEqualTo(2);
        assertThatThrownBy(() -> readings.asClerk(() -> jdbc.sql("delete from attendance_event where meeting_id = ?")
                        .param(meeting.id())
                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theDayOfTheMeetingDecidesWhoSitsThere() {
        readings.asClerk(() -> {
            var seat = committees.members(committee.id(), meeting.startsAt().toLocalDate()).stream()
                    .filter(membership -> membership.personId() == Office.id(mette))
                    .findFirst()
                    .orElseThrow();
            committees.endMembership(karen, seat, LocalDate.of(2031, 3, 11));
            return seat;
        });

        Attendance attendance = attendances.of(karen, meeting).orElseThrow();
        assertThat(attendance.attendee(Office.id(mette))).isEmpty();
        assertThat(attendance.quorum().seats()).isEqualTo(2);
        assertThat(attendances.mayApologise(mette, meeting)).isFalse();
        attendance = attendances.receive(karen, meeting, Office.id(mette), new Moment.Beginning());
        assertThat(attendance.present(items.getFirst())).containsExactly(Office.id(mette));
        assertThat(attendance.entitled(items.getFirst())).isEmpty();
    }

    @Test
    void aSeatThatIsVacantThatDayCountsAndASubstitutesDoesNot() {
        Reader sofie = office.seat(office.hire("Sofie Holm"), committee, MembershipRole.SUBSTITUTE);
        for (Reader leaving : List.of(vagn, mette, sofie)) {
            Membership seat = readings.as(
                    karen, () -> committees.membershipsOf(Office.id(leaving)).getFirst());
            chairs.endMembership(karen, seat, LocalDate.of(2031, 3, 11), true);
        }
        Attendance attendance = attendances.arrive(karen, meeting, Office.id(birgit), new Moment.Beginning());
        assertThat(attendance.quorum()).isEqualTo(new Quorum(1, 3, 2));
        assertThat(attendance.quorum().reached()).isFalse();
        assertThat(attendances.of(birgit, meeting).orElseThrow().quorum()).isEqualTo(new Quorum(1, 3, 2));
    }

    @Test
    void nobodyIsNamedTwice() {
        attendances.receive(karen, meeting, "Niels  Fjord ", "", new Moment.Beginning());
        assertRefused(
                () -> attendances.receive(karen, meeting, "niels fjord", "", new Moment.Beginning()),
                ProceedingsRule.NAMED_ALREADY);
        assertRefused(
                () -> attendances.receive(karen, meeting, "Vagn Lund", "", new Moment.Beginning()),
                ProceedingsRule.NAMED_ALREADY);
        assertRefused(
                () -> attendances.receive(karen, meeting, " ", "", new Moment.Beginning()), ProceedingsRule.NAME_WRONG);
    }

    @Test
    void theAgendaIsForTheMeetingWhenItHasBeenSentOutAndItsCasesAreNot() {
        Reader referent = office.seat(office.hire("Ida Rask"), committee, MembershipRole.MINUTE_TAKER);
        Paper draft = office.begin(stranger, "Cykelsti", committee);
        Meeting next = meeting();
        agendas.begin(karen, next, List.of(plain("Eventuelt", null)));
        agendas.put(karen, next, draft);

        assertThat(agendas.of(referent, next)).isEmpty();
        assertThat(agendas.of(referent, meeting).orElseThrow().items()).hasSize(3);
        assertThat(agendas.of(stranger, meeting)).isEmpty();
        assertThat(papers.byId(referent, draft.id())).isEmpty();
    }

    /** As the minutes do it: an item without a decision stands in the way. */
    private Proceedings hindered(long item) {
        ClosingCheck undecided = (_, _) -> List.of(new Hindrance("minutes.undecided", List.of("Budget"), item));
        return new Proceedings(
                readings,
                rolls,
                attendances,
                table,
                meetings,
                provided(undecided),
                provided(),
                journal,
                _ -> {},
                Clock.systemUTC());
    }

    @SafeVarargs
    private static <T> ObjectProvider<T> provided(T... beans) {
        return new ObjectProvider<>() {
            @Override
            public Stream<T> stream() {
                return Arrays.stream(beans);
            }
        };
    }
}
