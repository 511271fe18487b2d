package dk.raadslag.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is noted, in whatever order: what is refused is left out, and the rest adds up. */
class AttendanceAddsUpTest {

    private record Step(int kind, long person, long other, int item) {}

    @Provide
    Arbitrary<List<Step>> meetings() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.longs().between(1, 8),
                        Arbitraries.longs().between(1, 8),
                        Arbitraries.integers().between(1, 8))
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    private static AttendanceEvent event(Step step) {
        return switch (step.kind()) {
            case 0 -> Roll.arrived(step.person());
            case 1 -> Roll.arrived(step.person(), step.item());
            case 2 -> Roll.left(step.person(), step.item());
            case 3 -> Roll.apology(step.person());
            case 4 -> Roll.delay(step.person());
            case 5 -> Roll.standsIn(step.person(), step.other(), step.item());
            case 6 -> Roll.standsIn(step.person(), step.other());
            default -> Roll.recused(step.person(), step.item());
        };
    }

    private static Attendance held(List<Step> steps) {
        Attendance attendance = Roll.empty();
        for (Step step : steps) {
            AttendanceEvent event = event(step);
            if (AttendanceRules.against(attendance, event).isEmpty()) attendance = Roll.also(attendance, event);
        }
        return attendance;
    }

    @Property(tries = 200)
    void everybodyIsPresentOrRecusedOrAbsent(@ForAll("meetings") List<Step> steps) {
        Attendance attendance = held(steps);
        for (FloorItem item : attendance.items()) {
            Set<Long> all = new HashSet<>(attendance.present(item.id()));
            all.addAll(attendance.recused(item.id()));
            all.addAll(attendance.absent(item.id()));
            int counted = attendance.present(item.id()).size()
                    + attendance.recused(item.id()).size()
                    + attendance.absent(item.id()).size();
            assertThat(all).hasSize(attendance.listed().size());
            assertThat(counted).isEqualTo(all.size());
        }
    }

    @Property(tries = 200)
    void nobodyIsBothRecusedAndEntitled(@ForAll("meetings") List<Step> steps) {
        Attendance attendance = held(steps);
        for (FloorItem item : attendance.items())
            assertThat(attendance.entitled(item.id()))
                    .isSubsetOf(attendance.present(item.id()))
                    .noneMatch(attendance.recused(item.id())::contains);
    }

    @Property(tries = 200)
    void thereAreNeverMoreVotesThanSeats(@ForAll("meetings") List<Step> steps) {
        Attendance attendance = held(steps);
        for (FloorItem item : attendance.items()) {
            Quorum quorum = attendance.quorum(item.id());
            assertThat(quorum.seats()).isEqualTo(5);
            assertThat(quorum.entitled()).isBetween(0, 5);
            assertThat(quorum.reached()).isEqualTo(quorum.entitled() >= 3);
        }
    }

    /** A member who is there votes, and no substitute votes for one who does. */
    @Property(tries = 200)
    void whoeverIsReplacedDoesNotVote(@ForAll("meetings") List<Step> steps) {
        Attendance attendance = held(steps);
        for (FloorItem item : attendance.items()) {
            Set<Long> entitled = attendance.entitled(item.id());
            for (long person : entitled)
                attendance
                        .votesFor(person, item.id())
                        .ifPresent(member -> assertThat(entitled).doesNotContain(member));
            for (Attendee one : attendance.listed())
                if (one.isMember() && attendance.present(item.id()).contains(one.person()))
                    assertThat(entitled).contains(one.person());
        }
    }

    @Property(tries = 200)
    void whoeverArrivesLateWasAbsentBeforeAndIsPresentAfter(@ForAll("meetings") List<Step> steps) {
        Attendance attendance = held(steps);
        for (Attendee one : attendance.listed()) {
            List<AttendanceEvent> noted = attendance.of(one.person());
            if (noted.size() != 1 || !(noted.getFirst() instanceof AttendanceEvent.Arrived arrived)) continue;
            int from = attendance.place(arrived.fromItem());
            for (FloorItem item : attendance.items())
                assertThat(attendance.present(item.id()).contains(one.person()))
                        .isEqualTo(attendance.place(item.id()) >= from);
        }
    }

    @Property(tries = 200)
    void whateverIsNotedAndUndoneLeavesNoTrace(
            @ForAll("meetings") List<Step> steps, @ForAll("meetings") List<Step> more) {
        Attendance before = held(steps);
        for (Step step : more) {
            AttendanceEvent event = event(step);
            if (AttendanceRules.against(before, event).isPresent()) continue;
            Attendance after = Roll.also(before, event);
            AttendanceEvent noted = after.events().getLast();
            assertThat(AttendanceRules.againstUndoing(after, noted)).isEmpty();
        }
    }

    @Property(tries = 200)
    void whatIsSaidOfSomebodyIsTrue(@ForAll("meetings") List<Step> steps) {
        Attendance attendance = held(steps);
        for (Participation one : Participation.in(attendance)) {
            long there = attendance.items().stream()
                    .filter(item ->
                            attendance.present(item.id()).contains(one.who().person()))
                    .count();
            if (!one.came()) assertThat(there).isZero();
            if (one.came() && one.remarks().isEmpty()) assertThat(there).isEqualTo(8);
        }
    }
}
