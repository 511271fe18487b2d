package dk.raadslag.proceedings;

import static dk.raadslag.proceedings.Roll.AMINA;
import static dk.raadslag.proceedings.Roll.BIRGIT;
import static dk.raadslag.proceedings.Roll.JENS;
import static dk.raadslag.proceedings.Roll.KAREN;
import static dk.raadslag.proceedings.Roll.METTE;
import static dk.raadslag.proceedings.Roll.NINE;
import static dk.raadslag.proceedings.Roll.OLE;
import static dk.raadslag.proceedings.Roll.SOFIE;
import static dk.raadslag.proceedings.Roll.VAGN;
import static dk.raadslag.proceedings.Roll.apology;
import static dk.raadslag.proceedings.Roll.arrived;
import static dk.raadslag.proceedings.Roll.delay;
import static dk.raadslag.proceedings.Roll.empty;
import static dk.raadslag.proceedings.Roll.item;
import static dk.raadslag.proceedings.Roll.left;
import static dk.raadslag.proceedings.Roll.noting;
import static dk.raadslag.proceedings.Roll.recused;
import static dk.raadslag.proceedings.Roll.standsIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.access.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WhoIsThereForWhatTest {

    private static void assertRefused(ThrowingCallable act, ProceedingsRule rule) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ProceedingsRefused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    @Test
    void whoeverComesLateIsAbsentBeforeAndPresentAfter() {
        Attendance attendance = noting(empty(), arrived(BIRGIT), delay(VAGN), arrived(VAGN, 6));

        assertThat(attendance.absent(item(5))).contains(VAGN);
        assertThat(attendance.present(item(6))).containsExactlyInAnyOrder(BIRGIT, VAGN);
        assertThat(attendance.present(item(8))).contains(VAGN);
    }

    @Test
    void whoeverLeavesMayComeBack() {
        Attendance attendance = noting(empty(), arrived(OLE), left(OLE, 3), arrived(OLE, 5));

        assertThat(attendance.present(item(2))).contains(OLE);
        assertThat(attendance.absent(item(4))).contains(OLE);
        assertThat(attendance.present(item(5))).contains(OLE);
    }

    @Test
    void aRecusedMemberTakesNoPartInThatItemAlone() {
        Attendance attendance = noting(empty(), recused(JENS, 4), arrived(JENS));

        assertThat(attendance.present(item(3))).contains(JENS);
        assertThat(attendance.present(item(4))).doesNotContain(JENS);
        assertThat(attendance.recused(item(4))).containsExactly(JENS);
        assertThat(attendance.entitled(item(4))).isEmpty();
        assertThat(attendance.entitled(item(5))).containsExactly(JENS);
    }

    @Test
    void theSubstituteVotesInPlaceOfTheMember() {
        Attendance attendance = noting(empty(), apology(METTE), standsIn(SOFIE, METTE), arrived(KAREN));

        assertThat(attendance.entitled(item(1))).containsExactly(SOFIE);
        assertThat(attendance.present(item(1))).containsExactlyInAnyOrder(SOFIE, KAREN);
    }

    @Test
    void theVoteGoesBackToTheMemberWhoComes() {
        Attendance attendance = noting(empty(), apology(METTE), standsIn(SOFIE, METTE), arrived(METTE, 4));

        assertThat(attendance.entitled(item(3))).containsExactly(SOFIE);
        assertThat(attendance.entitled(item(4))).containsExactly(METTE);
        assertThat(attendance.present(item(4))).contains(SOFIE);
    }

    @Test
    void aSubstituteMayBeCalledForOneRecused() {
        Attendance attendance =
                noting(empty(), arrived(METTE), recused(METTE, 4), standsIn(SOFIE, METTE, 4), left(SOFIE, 5));

        assertThat(attendance.entitled(item(3))).containsExactly(METTE);
        assertThat(attendance.entitled(item(4))).containsExactly(SOFIE);
        assertThat(attendance.entitled(item(5))).containsExactly(METTE);
    }

    @Test
    void halfOfTheSeatsIsEnough() {
        assertThat(new Quorum(3, 6, 0).reached()).isTrue();
        assertThat(new Quorum(2, 5, 0).reached()).isFalse();

        Attendance attendance = noting(empty(), arrived(BIRGIT), arrived(VAGN), arrived(OLE, 3), arrived(KAREN));
        assertThat(attendance.quorum(item(2))).isEqualTo(new Quorum(2, 5, 0));
        assertThat(attendance.quorum(item(3))).isEqualTo(new Quorum(3, 5, 0));
        assertThat(attendance.quorum()).isEqualTo(new Quorum(3, 5, 0));
    }

    @Test
    void aSeatThatNobodyHoldsCountsAsOne() {
        Attendance noted = noting(empty(), arrived(BIRGIT), arrived(VAGN), arrived(OLE));
        Attendance attendance = new Attendance(noted.listed(), 2, noted.items(), noted.events());
        assertThat(attendance.quorum(item(1))).isEqualTo(new Quorum(3, 7, 2));
        assertThat(attendance.quorum()).isEqualTo(new Quorum(3, 7, 2));
        assertThat(attendance.quorum().reached()).isFalse();
        assertThat(noting(attendance, arrived(JENS)).quorum().reached()).isTrue();
    }

    @Test
    void nobodyArrivesTwice() {
        Attendance attendance = noting(empty(), arrived(BIRGIT));
        assertRefused(() -> noting(attendance, arrived(BIRGIT, 3)), ProceedingsRule.IS_THERE);
    }

    @Test
    void nobodyLeavesBeforeArriving() {
        assertRefused(() -> noting(empty(), left(OLE, 2)), ProceedingsRule.NOT_THERE);
        assertRefused(() -> noting(empty(), arrived(OLE, 5), left(OLE, 2)), ProceedingsRule.NOT_THERE);
    }

    @Test
    void nobodyWhoHasBeenThereSendsAnApology() {
        assertRefused(() -> noting(empty(), apology(OLE), apology(OLE)), ProceedingsRule.ALREADY_NOTED);
        Attendance attendance = noting(empty(), arrived(OLE));
        assertRefused(() -> noting(attendance, apology(OLE)), ProceedingsRule.HAS_BEEN_THERE);
    }

    @Test
    void nobodyIsRecusedTwiceFromAnItem() {
        Attendance attendance = noting(empty(), recused(OLE, 2));
        assertRefused(() -> noting(attendance, recused(OLE, 2)), ProceedingsRule.ALREADY_RECUSED);
        assertThat(noting(attendance, recused(OLE, 3)).recused(item(3))).containsExactly(OLE);
    }

    @Test
    void anItemThatIsNotOnTheAgendaIsRefused() {
        assertRefused(() -> noting(empty(), arrived(OLE, 99)), ProceedingsRule.NO_SUCH_ITEM);
    }

    @Test
    void aStrangerIsNotedByNameFirst() {
        assertRefused(() -> noting(empty(), arrived(99)), ProceedingsRule.NOT_LISTED);
    }

    @Test
    void aSeatHasOneVote() {
        Attendance attendance = noting(empty(), apology(METTE), standsIn(SOFIE, METTE));
        assertRefused(() -> noting(attendance, standsIn(AMINA, METTE, 3)), ProceedingsRule.SEAT_TAKEN);
        assertRefused(() -> noting(attendance, standsIn(SOFIE, METTE, 3)), ProceedingsRule.ALREADY_NOTED);
        assertThat(noting(attendance, left(SOFIE, 3), standsIn(AMINA, METTE, 3)).entitled(item(3)))
                .containsExactly(AMINA);
    }

    @Test
    void aMemberWhoIsThereNeedsNoSubstitute() {
        Attendance attendance = noting(empty(), arrived(METTE));
        assertRefused(() -> noting(attendance, standsIn(SOFIE, METTE)), ProceedingsRule.MEMBER_IS_THERE);
        assertRefused(() -> noting(attendance, standsIn(SOFIE, KAREN)), ProceedingsRule.HOLDS_NO_SEAT);
        assertRefused(() -> noting(attendance, standsIn(OLE, BIRGIT)), ProceedingsRule.HAS_A_SEAT);
    }

    @Test
    void nobodyVotesInASeatButTheSubstitutesOfTheCommittee() {
        Attendance attendance = noting(empty(), apology(METTE));
        assertRefused(() -> noting(attendance, standsIn(KAREN, METTE)), ProceedingsRule.NOT_A_SUBSTITUTE);
        Attendance visited = attendance.listing(new Person(9, "Niels Fjord", null, null, null));
        assertRefused(() -> noting(visited, standsIn(9, METTE)), ProceedingsRule.NOT_A_SUBSTITUTE);
        assertThat(noting(attendance, standsIn(AMINA, METTE)).entitled(item(1))).containsExactly(AMINA);
    }

    @Test
    void anArrivalStaysWhileADepartureRestsOnIt() {
        Attendance attendance = noting(empty(), arrived(OLE), left(OLE, 3));
        AttendanceEvent arrival = attendance.of(OLE).getFirst();
        AttendanceEvent departure = attendance.of(OLE).getLast();

        assertThat(AttendanceRules.againstUndoing(attendance, arrival)).contains(ProceedingsRule.NOT_THERE);
        assertThat(AttendanceRules.againstUndoing(attendance, departure)).isEmpty();
    }

    @Test
    void itemsAreInTheOrderInWhichTheyAreDealtWith() {
        List<Long> agenda = List.of(1L, 2L, 3L, 4L, 5L);

        assertThat(Rolls.inOrder(List.of(), agenda)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(Rolls.inOrder(List.of(2L, 3L), agenda)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(Rolls.inOrder(List.of(1L, 4L, 2L), agenda)).containsExactly(1L, 4L, 2L, 3L, 5L);
        assertThat(Rolls.inOrder(List.of(1L, 9L), agenda))
                .startsWith(1L)
                .contains(9L)
                .hasSize(6);
    }

    /** Items 1 to 5 are called every ten minutes; Ole leaves during item 3, from item 6, which is taken off then. */
    @Test
    void whatHoldsFromAnItemTakenOffHoldsFromItsMoment() {
        Attendance before = noting(empty(), arrived(OLE), arrived(VAGN, 6));
        List<FloorItem> items = IntStream.of(1, 2, 3, 4, 5, 7, 8)
                .mapToObj(number ->
                        new FloorItem(item(number), number, null, number > 5 ? null : NINE.plusSeconds(number * 600L)))
                .toList();
        var leaves = new AttendanceEvent.Left(9, OLE, NINE.plusSeconds(3 * 600 + 60), item(6));
        List<AttendanceEvent> events = new ArrayList<>(before.events());
        events.add(leaves);
        Attendance attendance = new Attendance(before.listed(), 0, items, events);

        assertThat(attendance.present(item(2))).contains(OLE);
        assertThat(attendance.absent(item(3))).contains(OLE);
        assertThat(attendance.absent(item(7))).contains(OLE);
        assertThat(attendance.absent(item(4))).contains(VAGN);
        assertThat(attendance.present(item(5))).contains(VAGN);
        assertThat(attendance.present(item(8))).contains(VAGN);
    }

    @Test
    void whatHoldsFromAnItemTakenOffBeforeAnyWasCalledHoldsFromTheBeginning() {
        Attendance before = noting(empty(), arrived(OLE, 6));
        List<FloorItem> items =
                before.items().stream().filter(one -> one.id() != item(6)).toList();
        Attendance attendance = new Attendance(before.listed(), 0, items, before.events());
        assertThat(attendance.present(item(1))).containsExactly(OLE);
    }

    @Test
    void whoIsThereFollowsTheOrderOfTheMeeting() {
        Attendance moved = noting(empty(), arrived(OLE, 2));
        List<FloorItem> items = List.of(
                new FloorItem(10, 1, null, null), new FloorItem(80, 8, null, null), new FloorItem(20, 2, null, null));
        Attendance attendance = new Attendance(moved.listed(), 0, items, moved.events());

        assertThat(attendance.absent(item(8))).contains(OLE);
        assertThat(attendance.present(item(2))).isEqualTo(Set.of(OLE));
    }
}
