package dk.raadslag.meeting;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.committee.Committee;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where the committee's secretary plans its meetings, moves and cancels them. Each act is a transaction of its own and
 * is refused with every reason that stands in its way.
 */
@Component
public class MeetingOffice {

    private static final int LONGEST_REASON = 1000;

    private final Readings readings;
    private final Meetings meetings;
    private final MeetingTable table;
    private final Clock clock;

    MeetingOffice(Readings readings, Meetings meetings, MeetingTable table, Clock clock) {
        this.readings = readings;
        this.meetings = meetings;
        this.table = table;
        this.clock = clock;
    }

    /** Why the reader cannot plan the committee's meetings; empty for its secretaries and for administrators. */
    public List<Reason> againstPlanning(Reader reader, Committee committee) {
        return MeetingRules.againstPlanning(reader, committee);
    }

    /** Why the meeting can neither be moved nor cancelled by the reader now. */
    public List<Reason> againstChanging(Reader reader, Meeting meeting) {
        return MeetingRules.againstChanging(reader, meeting, now());
    }

    /**
     * Plans meetings in one act: all of them or none.
     *
     * @param wanted all of the committee
     * @throws MeetingRefused with every reason, each about its meeting
     */
    public List<Meeting> plan(Reader actor, Committee committee, List<NewMeeting> wanted) {
        return readings.asClerk(() -> {
            table.hold(committee.id());
            refuse(againstAll(actor, committee, wanted));
            return wanted.stream().map(each -> meetings.plan(actor, each)).toList();
        });
    }

    private List<Reason> againstAll(Reader actor, Committee committee, List<NewMeeting> wanted) {
        List<Reason> reasons = new ArrayList<>(MeetingRules.againstPlanning(actor, committee));
        if (wanted.isEmpty()) reasons.add(Reason.of(MeetingRule.NO_MEETING));
        List<Meeting> held = held(committee);
        List<Slot> before = new ArrayList<>();
        for (NewMeeting each : wanted) {
            reasons.addAll(MeetingRules.against(committee, each.slot(), held, now()));
            if (before.stream().anyMatch(each.slot()::overlaps))
                reasons.add(new Reason(MeetingRule.MEETS_ALREADY, each.startsAt()));
            if (each == wanted.getFirst()) reasons.addAll(MeetingRules.againstLink(each.link()));
            before.add(each.slot());
        }
        return reasons;
    }

    private List<Meeting> held(Committee committee) {
        return meetings.of(committee).stream()
                .filter(meeting -> !meeting.cancelled() && meeting.timeKnown())
                .toList();
    }

    /**
     * Gives the meeting another time or place; its address stays.
     *
     * @param read the meeting as it was when the reader decided
     * @throws MeetingRefused with every reason
     */
    public Meeting move(Reader actor, Meeting read, Slot to, String reason) {
        return change(actor, read, (current, reasons) -> {
            if (reason.isBlank()) reasons.add(Reason.of(MeetingRule.REASON_MISSING));
            if (current.slot().equals(to)) reasons.add(Reason.of(MeetingRule.NOTHING_MOVED));
            List<Meeting> others = held(current.committee()).stream()
                    .filter(other -> !other.id().equals(current.id()))
                    .toList();
            reasons.addAll(MeetingRules.against(current.committee(), to, others, now()));
            refuse(reasons);
            return meetings.move(actor, current, to, cut(reason));
        });
    }

    /**
     * Says that the meeting will not be held.
     *
     * @param read the meeting as it was when the reader decided
     * @throws MeetingRefused with every reason
     */
    public Meeting cancel(Reader actor, Meeting read, String reason) {
        return change(actor, read, (current, reasons) -> {
            if (reason.isBlank()) reasons.add(Reason.of(MeetingRule.REASON_MISSING));
            refuse(reasons);
            return meetings.cancel(actor, current, cut(reason));
        });
    }

    /**
     * Says where the meeting can be joined from afar.
     *
     * @param address null takes the link away
     * @throws MeetingRefused with every reason
     */
    public Meeting link(Reader actor, Meeting read, @Nullable String address) {
        return change(actor, read, (current, reasons) -> {
            reasons.addAll(MeetingRules.againstLink(address));
            refuse(reasons);
            meetings.link(actor, current, address);
            return current;
        });
    }

    private Meeting change(Reader actor, Meeting read, BiFunction<Meeting, List<Reason>, Meeting> act) {
        return readings.asClerk(() -> {
            table.hold(read.committee().id());
            Meeting current = meetings.byId(read.id()).orElseThrow();
            List<Reason> reasons = MeetingRules.againstChanging(actor, current, now());
            if (current.revision() != read.revision()) reasons.add(Reason.of(MeetingRule.CHANGED_MEANWHILE));
            return act.apply(current, reasons);
        });
    }

    private static void refuse(List<Reason> reasons) {
        if (!reasons.isEmpty()) throw new MeetingRefused(reasons);
    }

    private static String cut(String reason) {
        String plain = reason.strip();
        return plain.length() <= LONGEST_REASON ? plain : plain.substring(0, LONGEST_REASON);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
