package dk.raadslag.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Role;
import dk.raadslag.access.Token;
import dk.raadslag.calendar.Calendar;
import dk.raadslag.committee.Committee;
import dk.raadslag.committee.CommitteeKind;
import dk.raadslag.committee.Committees;
import dk.raadslag.committee.MembershipRole;
import dk.raadslag.committee.NewCommittee;
import dk.raadslag.paper.Office;
import dk.raadslag.store.RaadslagTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RaadslagTest(database = "papers")
@Import(Office.class)
@SuppressWarnings("NullAway.Init")
class CountingDeadlinesTest {

    /** The Thursday after the Easter week of 2190. */
    private static final LocalDate AFTER_EASTER = LocalDate.of(2190, 4, 29);

    @Autowired
    private Office staff;

    @Autowired
    private MeetingOffice office;

    @Autowired
    private MeetingDeadlines deadlines;

    @Autowired
    private Calendar calendar;

    @Autowired
    private Committees committees;

    @Autowired
    private Readings readings;

    private Committee committee;
    private Reader karen;

    @BeforeEach
    void karenIsSecretary() {
        committee = staff.committee();
        karen = staff.seat(staff.hire("Karen Holst"), committee, MembershipRole.SECRETARY);
    }

    private Meeting planned(LocalDate day) {
        NewMeeting wanted = new NewMeeting(committee, day.atTime(16, 0), true, null, null);
        return office.plan(karen, committee, List.of(wanted)).getFirst();
    }

    private void assertRefused(Reader who, Committee where, DeadlineDays days, DeadlineRule... rules) {
        assertThatThrownBy(() -> deadlines.set(who, where, days))
                .isInstanceOfSatisfying(
                        DeadlineRefused.class,
                        refused -> assertThat(refused.reasons()).containsExactly(rules));
    }

    @Test
    void tenEightAndFourWorkingDaysBeforeUntilSomebodySaysOtherwise() {
        Meeting meeting = planned(AFTER_EASTER);
        assertThat(deadlines.of(karen, meeting))
                .isEqualTo(
                        new Deadlines(LocalDate.of(2190, 4, 12), LocalDate.of(2190, 4, 14), LocalDate.of(2190, 4, 20)));

        deadlines.set(karen, committee, new DeadlineDays(12, 6, 5));
        assertThat(deadlines.of(Reader.ANONYMOUS, meeting).dispatched()).isEqualTo(LocalDate.of(2190, 4, 19));
        assertThat(readings.as(karen, () -> deadlines.of(karen, meeting)).caseIn())
                .isEqualTo(LocalDate.of(2190, 4, 8));
    }

    @Test
    void closingDaysAndMovesMoveThem() {
        Meeting meeting = planned(LocalDate.of(2191, 1, 20));
        LocalDate before = deadlines.of(karen, meeting).dispatched();
        Reader jonas = staff.hire("Jonas Fenger", Role.ADMINISTRATOR);
        calendar.close(jonas, LocalDate.of(2191, 1, 18), LocalDate.of(2191, 1, 18), "Flytning");
        assertThat(deadlines.of(karen, meeting).dispatched()).isBefore(before);
        calendar.open(jonas, LocalDate.of(2191, 1, 18));

        Slot later = new Slot(meeting.startsAt().plusWeeks(1), null, null);
        Meeting moved = office.move(karen, meeting, later, "Formanden er på kursus.");
        assertThat(deadlines.of(karen, committee, List.of(moved)).get(moved.id()))
                .isEqualTo(deadlines.of(karen, moved))
                .extracting(Deadlines::dispatched)
                .isEqualTo(before.plusWeeks(1));
    }

    @Test
    void politicalCommitteesHaveTheirAgendaFourWorkingDaysBefore() {
        assertRefused(karen, committee, new DeadlineDays(10, 8, 3), DeadlineRule.DISPATCHED_TOO_LATE);
        var wanted = new NewCommittee(
                "Chefgruppen " + UUID.randomUUID(),
                CommitteeKind.MANAGEMENT,
                null,
                null,
                null,
                Audience.of(Token.STAFF));
        Committee chiefs = readings.asClerk(() -> committees.create(Reader.program("test"), wanted));
        Reader secretary = staff.seat(karen, chiefs, MembershipRole.SECRETARY);
        deadlines.set(secretary, chiefs, new DeadlineDays(3, 2, 1));
        assertThat(deadlines.days(secretary, chiefs)).isEqualTo(new DeadlineDays(3, 2, 1));
        assertThat(deadlines.days(Reader.ANONYMOUS, chiefs)).isEqualTo(DeadlineDays.USUAL);
    }

    @Test
    void whatCannotBeIsRefusedWithEveryReason() {
        Reader member = staff.seat(staff.hire("Camilla Rask"), committee, MembershipRole.CHAIR);
        assertRefused(member, committee, new DeadlineDays(10, 8, 4), DeadlineRule.NOT_YOURS);
        assertRefused(karen, committee, new DeadlineDays(4, 8, 10), DeadlineRule.NOT_IN_ORDER);
        assertRefused(karen, committee, new DeadlineDays(61, 8, 4), DeadlineRule.NO_SUCH_NUMBER);
        assertThatThrownBy(() -> deadlines.sayLaw(karen, "§ 8")).isInstanceOf(DeadlineRefused.class);
    }

    @Test
    void theLawIsTextThatAnAdministratorMends() {
        Reader jonas = staff.hire("Jonas Fenger", Role.ADMINISTRATOR);
        deadlines.sayLaw(jonas, " Kommunestyrelseslovens § 8, stk. 4 ");
        assertThat(deadlines.law(Reader.ANONYMOUS)).contains("Kommunestyrelseslovens § 8, stk. 4");
        deadlines.sayLaw(jonas, "");
        assertThat(deadlines.law(Reader.ANONYMOUS)).contains("");
    }
}
