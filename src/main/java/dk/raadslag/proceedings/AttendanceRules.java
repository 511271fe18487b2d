package dk.raadslag.proceedings;

import static java.util.Objects.requireNonNull;

import dk.raadslag.proceedings.AttendanceEvent.Apology;
import dk.raadslag.proceedings.AttendanceEvent.Arrived;
import dk.raadslag.proceedings.AttendanceEvent.Delay;
import dk.raadslag.proceedings.AttendanceEvent.Left;
import dk.raadslag.proceedings.AttendanceEvent.Recused;
import dk.raadslag.proceedings.AttendanceEvent.Substitute;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What cannot be true of who was there. */
final class AttendanceRules {

    private AttendanceRules() {}

    /** What would be noted wrongly, were this noted as well; empty when it can be. */
    static Optional<ProceedingsRule> against(Attendance attendance, AttendanceEvent event) {
        if (attendance.attendee(event.person()).isEmpty()) return Optional.of(ProceedingsRule.NOT_LISTED);
        Long from = event.fromItem();
        if (from != null && !attendance.numbers().containsKey(from)) return Optional.of(ProceedingsRule.NO_SUCH_ITEM);
        List<AttendanceEvent> events = new ArrayList<>(attendance.events());
        events.add(event);
        return within(attendance.with(events), event.person()).or(() -> ofSeats(attendance.with(events), event));
    }

    /** Undoing may leave what no longer fits, such as a departure without an arrival. */
    static Optional<ProceedingsRule> againstUndoing(Attendance attendance, AttendanceEvent event) {
        Attendance left = attendance.with(attendance.events().stream()
                .filter(other -> other.id() != event.id())
                .toList());
        return within(left, event.person());
    }

    private static Optional<ProceedingsRule> within(Attendance attendance, long person) {
        Timeline timeline = attendance.timeline(person);
        Standing standing = Standing.UNKNOWN;
        Long seat = null;
        for (AttendanceEvent event : timeline.comings()) {
            ProceedingsRule broken = against(standing, seat, event);
            if (broken != null) return Optional.of(broken);
            standing = Timeline.after(standing, event);
            seat = event instanceof Substitute substitute ? (Long) substitute.forPerson() : null;
        }
        List<Long> recusals = timeline.events().stream()
                .filter(Recused.class::isInstance)
                .map(AttendanceEvent::fromItem)
                .map(Objects::requireNonNull)
                .toList();
        return recusals.stream().distinct().count() == recusals.size()
                ? Optional.empty()
                : Optional.of(ProceedingsRule.ALREADY_RECUSED);
    }

    private static @Nullable ProceedingsRule against(Standing before, @Nullable Long seat, AttendanceEvent event) {
        boolean there = before == Standing.PRESENT;
        return switch (event) {
            case Arrived _ -> there ? ProceedingsRule.IS_THERE : null;
            case Left _ -> there ? null : ProceedingsRule.NOT_THERE;
            case Apology _ -> againstSaying(before, Standing.APOLOGY);
            case Delay _ -> againstSaying(before, Standing.DELAYED);
            case Substitute to -> there && Objects.equals(seat, to.forPerson()) ? ProceedingsRule.ALREADY_NOTED : null;
            case Recused _ -> null;
        };
    }

    /** One may say to come later, and then not to come, and the other way round; but not after one has been there. */
    private static @Nullable ProceedingsRule againstSaying(Standing before, Standing said) {
        if (before == said) return ProceedingsRule.ALREADY_NOTED;
        return before == Standing.PRESENT || before == Standing.GONE ? ProceedingsRule.HAS_BEEN_THERE : null;
    }

    private static Optional<ProceedingsRule> ofSeats(Attendance attendance, AttendanceEvent event) {
        if (!(event instanceof Substitute substitute)) return Optional.empty();
        long member = substitute.forPerson();
        boolean seat = attendance.attendee(member).filter(Attendee::isMember).isPresent();
        if (!seat) return Optional.of(ProceedingsRule.HOLDS_NO_SEAT);
        Attendee substituting = attendance.attendee(event.person()).orElseThrow();
        if (substituting.isMember()) return Optional.of(ProceedingsRule.HAS_A_SEAT);
        if (!substituting.mayStandIn()) return Optional.of(ProceedingsRule.NOT_A_SUBSTITUTE);
        if (votes(attendance, member, event.fromItem())) return Optional.of(ProceedingsRule.MEMBER_IS_THERE);
        return shared(attendance, member) ? Optional.of(ProceedingsRule.SEAT_TAKEN) : Optional.empty();
    }

    private static boolean votes(Attendance attendance, long member, @Nullable Long item) {
        Timeline timeline = attendance.timeline(member);
        boolean recused = item != null && timeline.recused(item);
        return timeline.at(attendance.place(item)) == Standing.PRESENT && !recused;
    }

    private static boolean shared(Attendance attendance, long member) {
        for (int place = Floor.BEGINNING; place <= attendance.items().size(); place++) {
            int there = place;
            long substitutes = attendance.listed().stream()
                    .map(one -> attendance.timeline(one.person()).standsInFor(there))
                    .filter(Objects::nonNull)
                    .filter(whom -> requireNonNull(whom) == member)
                    .count();
            if (substitutes > 1) return true;
        }
        return false;
    }
}
