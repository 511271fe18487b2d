package dk.raadslag.publication;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of an agenda or minutes.
 *
 * @param committee the committee's name as printed
 * @param date the day of the meeting
 * @param approvals lines that say who approved or signed, as printed
 * @param sourceId the id the meeting had in the system it came from, or null
 */
public record Head(
        String committee,
        LocalDate date,
        @Nullable LocalTime time,
        @Nullable LocalTime endTime,
        @Nullable String place,
        List<Participant> participants,
        List<String> approvals,
        @Nullable String sourceId) {

    public Head {
        participants = List.copyOf(participants);
        approvals = List.copyOf(approvals);
    }
}
