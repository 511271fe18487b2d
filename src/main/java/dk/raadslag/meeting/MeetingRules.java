package dk.raadslag.meeting;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.access.Token;
import dk.raadslag.committee.Committee;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reasons why not, as shown beside what cannot be done and as refused with. */
final class MeetingRules {

    private static final int LONGEST_IN_HOURS = 16;
    private static final int LONGEST_LINK = 2000;

    private MeetingRules() {}

    static List<Reason> againstPlanning(Reader reader, Committee committee) {
        List<Reason> reasons = new ArrayList<>();
        boolean serves = reader.tokens().contains(Token.secretary(committee.id()));
        if (!serves && !reader.is(Role.ADMINISTRATOR)) reasons.add(Reason.of(MeetingRule.ONLY_ITS_SECRETARY));
        return reasons;
    }

    /** @param others the committee's meetings that will be held */
    static List<Reason> against(Committee committee, Slot slot, List<Meeting> others, LocalDateTime now) {
        List<Reason> reasons = new ArrayList<>();
        LocalDateTime start = slot.startsAt();
        if (committee.endedBefore(start.toLocalDate())) reasons.add(new Reason(MeetingRule.COMMITTEE_HAS_ENDED, start));
        if (start.isBefore(now)) reasons.add(new Reason(MeetingRule.IS_OVER, start));
        if (isTooLong(slot)) reasons.add(new Reason(MeetingRule.TOO_LONG, start));
        if (!slot.exists()) reasons.add(new Reason(MeetingRule.NO_SUCH_TIME, start));
        if (others.stream().anyMatch(other -> other.slot().overlaps(slot)))
            reasons.add(new Reason(MeetingRule.MEETS_ALREADY, start));
        return reasons;
    }

    private static boolean isTooLong(Slot slot) {
        LocalDateTime end = slot.endsAt();
        return end != null
                && (!end.isAfter(slot.startsAt()) || end.isAfter(slot.startsAt().plusHours(LONGEST_IN_HOURS)));
    }

    static List<Reason> againstChanging(Reader reader, Meeting meeting, LocalDateTime now) {
        List<Reason> reasons = againstPlanning(reader, meeting.committee());
        if (meeting.cancelled()) reasons.add(Reason.of(MeetingRule.IS_CANCELLED));
        boolean begun = meeting.timeKnown()
                ? meeting.startsAt().isBefore(now)
                : meeting.startsAt().toLocalDate().isBefore(now.toLocalDate());
        if (begun) reasons.add(Reason.of(MeetingRule.HAS_BEGUN));
        return reasons;
    }

    static List<Reason> againstLink(@Nullable String link) {
        boolean good = link == null || link.matches("https://[^\\s\"<>]+") && link.length() <= LONGEST_LINK;
        return good ? List.of() : List.of(Reason.of(MeetingRule.LINK_WRONG));
    }
}
