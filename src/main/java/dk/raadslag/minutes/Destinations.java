package dk.raadslag.minutes;

import dk.raadslag.committee.Committee;
import dk.raadslag.committee.Committees;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Meetings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where a meeting may send an item on to; inside a reading or the clerk's transaction. */
@Component
public class Destinations {

    private final Meetings meetings;
    private final Committees committees;

    Destinations(Meetings meetings, Committees committees) {
        this.meetings = meetings;
        this.committees = committees;
    }

    /** The committee's later meetings that will be held, the nearest first. */
    public List<Meeting> later(Meeting meeting) {
        return meetings.of(meeting.committee()).stream()
                .filter(other -> other.startsAt().isAfter(meeting.startsAt()) && !other.cancelled())
                .sorted(Comparator.comparing(Meeting::startsAt))
                .toList();
    }

    /** The other committees that still are. */
    public List<Committee> others(Meeting meeting) {
        return committees.current().stream()
                .filter(committee -> committee.id() != meeting.committee().id())
                .toList();
    }

    /** Why the item cannot go where the conclusion sends it; empty when it can, or goes nowhere. */
    Optional<MinutesRule> against(Meeting meeting, Conclusion conclusion) {
        return switch (conclusion) {
            case Conclusion.Postponed(UUID to)
            when to != null && later(meeting).stream().noneMatch(one -> one.id().equals(to)) ->
                Optional.of(MinutesRule.NO_LATER_MEETING);
            case Conclusion.Referred(Long to)
            when to != null && others(meeting).stream().noneMatch(one -> one.id() == to) ->
                Optional.of(MinutesRule.NO_SUCH_COMMITTEE);
            default -> Optional.empty();
        };
    }
}
