package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.paper.Office;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class MovingAndCancellingMeetingsTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2199, 3, 12, 9, 0);
    private static final String JITSI = "https://moede.bakkedal.example/tmu";

    @Autowired
    private Office staff;

    @Autowired
    private MeetingOffice office;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Readings readings;

    @Autowired
    private JdbcClient jdbc;

    private Committee committee;
    private Reader karen;

    @BeforeEach
    void karenIsSecretary() {
        committee = staff.committee();
        karen = staff.seat(staff.hire("Karen Holst"), committee, MembershipRole.SECRETARY);
    }

    private static Slot slot(LocalDateTime start) {
        return new Slot(start, start.plusHours(2), "Mødelokale 3");
    }

    private NewMeeting wanted(LocalDateTime start) {
        return new NewMeeting(committee, start, true, start.plusHours(2), "Mødelokale 3");
    }

    private Meeting planned(LocalDateTime start) {
        return office.plan(karen, committee, List.of(wanted(start))).getFirst();
    }

    private static void assertRefused(ThrowingCallable act, MeetingRule... rules) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        MeetingRefused.class,
                        refused -> assertThat(refused.reasons().stream().map(Reason::rule))
                                .containsExactly(rules));
    }

    @Test
    void aMovedMeetingKeepsItsAddressAndTellsWhereItWas() {
        Meeting meeting = planned(NINE);
        Meeting moved = office.move(karen, meeting, slot(NINE.plusDays(7)), "Formanden er på kursus.");
        Meeting again = office.move(karen, moved, slot(NINE.plusDays(8)), "Lokalet er optaget.");

        assertThat(again.address()).isEqualTo(meeting.address());
        assertThat(again.startsAt()).isEqualTo(NINE.plusDays(8));
        assertThat(again.revision()).isEqualTo(2);
        assertThat(readings.as(Reader.ANONYMOUS, () -> meetings.moves(again)))
                .extracting(move -> move.from().startsAt())
                .containsExactly(NINE.plusDays(7), NINE);
        assertThat(Objects.requireNonNull(again.moved()).reason()).isEqualTo("Lokalet er optaget.");
        assertThat(planned(NINE).address()).isEqualTo(meeting.address() + "-kl-0900");
    }

    @Test
    void aCancelledMeetingStaysWithItsReasonAndLeavesItsTimeFree() {
        Meeting cancelled = office.cancel(karen, planned(NINE), " For få sager. ");

        assertThat(Objects.requireNonNull(cancelled.cancellation()).reason()).isEqualTo("For få sager.");
        assertThat(readings.as(Reader.ANONYMOUS, () -> meetings.of(committee))).containsExactly(cancelled);
        assertThat(readings.as(Reader.ANONYMOUS, () -> meetings.coming(List.of(committee), NINE)))
                .isEmpty();
        assertRefused(() -> office.cancel(karen, cancelled, "Igen"), MeetingRule.IS_CANCELLED);
        assertThat(planned(NINE).cancelled()).isFalse();
    }

    @Test
    void onlyTheSecretaryAndAdministratorsPlan() {
        Reader member = staff.seat(staff.hire("Camilla Rask"), committee, MembershipRole.CHAIR);
        Reader elsewhere = staff.seat(staff.hire("Bente Friis"), staff.committee(), MembershipRole.SECRETARY);
        Meeting meeting = planned(NINE);

        for (Reader other : List.of(member, elsewhere, Reader.ANONYMOUS)) {
            assertRefused(
                    () -> office.plan(other, committee, List.of(wanted(NINE.plusDays(1)))),
                    MeetingRule.ONLY_ITS_SECRETARY);
            assertRefused(() -> office.cancel(other, meeting, "Nej"), MeetingRule.ONLY_ITS_SECRETARY);
            assertRefused(
                    () -> office.move(other, meeting, slot(NINE.plusDays(1)), "Nej"), MeetingRule.ONLY_ITS_SECRETARY);
        }
        Reader jonas = staff.hire("Jonas Fenger", Role.ADMINISTRATOR);
        assertThat(office.cancel(jonas, meeting, "For få sager").cancelled()).isTrue();
    }

    @Test
    void everyReasonIsNamed() {
        Meeting meeting = planned(NINE);
        assertRefused(() -> office.cancel(karen, meeting, " "), MeetingRule.REASON_MISSING);
        assertRefused(
                () -> office.move(karen, meeting, meeting.slot(), ""),
                MeetingRule.REASON_MISSING,
                MeetingRule.NOTHING_MOVED);
        assertRefused(
                () -> office.plan(karen, committee, List.of(wanted(LocalDateTime.of(2020, 1, 7, 9, 0)))),
                MeetingRule.IS_OVER);
        assertRefused(() -> office.plan(karen, committee, List.of()), MeetingRule.NO_MEETING);
        assertRefused(
                () -> office.move(karen, meeting, new Slot(NINE, NINE.plusHours(17), null), "Lang"),
                MeetingRule.TOO_LONG);
        assertRefused(() -> office.link(karen, meeting, "javascript:alert(1)"), MeetingRule.LINK_WRONG);
    }

    @Test
    void whoReadAnOlderMeetingIsToldSo() {
        Meeting read = planned(NINE);
        office.move(karen, read, slot(NINE.plusDays(7)), "Formanden er på kursus.");
        assertRefused(() -> office.cancel(karen, read, "For få sager"), MeetingRule.CHANGED_MEANWHILE);
    }

    @Test
    void aSeriesIsPlannedWholeOrNotAtAll() {
        planned(NINE.plusDays(7));
        assertRefused(
                () -> office.plan(
                        karen,
                        committee,
                        List.of(wanted(NINE), wanted(NINE.plusDays(7).plusHours(1)))),
                MeetingRule.MEETS_ALREADY);
        assertRefused(
                () -> office.plan(karen, committee, List.of(wanted(NINE), wanted(NINE.plusHours(1)))),
                MeetingRule.MEETS_ALREADY);
        assertThat(readings.as(karen, () -> meetings.of(committee))).hasSize(1);
    }

    @Test
    void aMeetingMayCrossMidnightAndTheNightOfSummerTime() {
        LocalDateTime evening = LocalDateTime.of(2198, 10, 27, 20, 0);
        NewMeeting late = new NewMeeting(committee, evening, true, evening.plusHours(5), null);
        assertThat(office.plan(karen, committee, List.of(late))).hasSize(1);
        assertRefused(
                () -> office.plan(karen, committee, List.of(wanted(LocalDateTime.of(2198, 10, 28, 0, 30)))),
                MeetingRule.MEETS_ALREADY);

        LocalDateTime skipped = LocalDateTime.of(2027, 3, 28, 2, 30);
        assertRefused(() -> office.plan(karen, committee, List.of(wanted(skipped))), MeetingRule.NO_SUCH_TIME);
        LocalDateTime twice = LocalDateTime.of(2027, 10, 31, 2, 30);
        assertThat(office.plan(karen, committee, List.of(wanted(twice)))).hasSize(1);
    }

    @Test
    void theLinkIsForTheCommitteeAndThoseWhoWorkHere() {
        Meeting meeting = planned(NINE);
        office.link(karen, meeting, JITSI);
        Meeting linked = readings.as(karen, () -> meetings.byId(meeting.id())).orElseThrow();
        assertThat(linked.revision()).isEqualTo(1);
        assertThat(readings.as(karen, () -> meetings.links(List.of(linked)))).containsEntry(linked.id(), JITSI);
        assertThat(readings.as(Reader.ANONYMOUS, () -> meetings.byId(meeting.id())))
                .isPresent();
        assertThat(readings.as(Reader.ANONYMOUS, () -> meetings.links(List.of(linked))))
                .isEmpty();
        // The audience of a link is its own; that of the meeting holds beside it.
        readings.asClerk(() -> jdbc.sql("update meeting set audience = array['person:' || ?] where id = ?")
                .params(Objects.requireNonNull(karen.personId()), linked.id())
                .update());
        Reader vagn = staff.hire("Vagn Lund");
        assertThat(readings.as(vagn, () -> meetings.links(List.of(linked)))).isEmpty();
        office.link(karen, linked, null);
        assertThat(readings.as(karen, () -> meetings.links(List.of(linked)))).isEmpty();
    }
}
