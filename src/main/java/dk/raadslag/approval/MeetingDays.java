package dk.raadslag.approval;

import dk.raadslag.calendar.WorkingDays;
import dk.raadslag.meeting.Meeting;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Meetings as they are planned now, to count deadlines from.
 *
 * @param known by id; those the reader may know of
 */
record MeetingDays(Map<UUID, Meeting> known, WorkingDays days) {

    MeetingDays {
        known = Map.copyOf(known);
    }

    @Nullable
    Meeting meeting(@Nullable UUID id) {
        return id == null ? null : known.get(id);
    }

    /**
     * The last day of a step, or null when there is none, or the meeting will not be held.
     *
     * @param told the day it was told to be when the paper was sent
     * @param daysBefore how many working days before the meeting; null in steps from before this was kept
     */
    @Nullable
    LocalDate due(@Nullable UUID meetingId, @Nullable LocalDate told, @Nullable Integer daysBefore) {
        Meeting meeting = meeting(meetingId);
        if (meeting == null) return told;
        if (meeting.cancelled()) return null;
        return daysBefore == null ? told : days.before(meeting.startsAt().toLocalDate(), daysBefore);
    }
}
