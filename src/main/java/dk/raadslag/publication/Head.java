package dk.raadslag.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param lateReason why the agenda was sent out later than the law lets it (Kommunestyrelsesloven section 8), or null
 * @param correction why this edition supersedes the one before it, or null
 * @param extraordinary whether the meeting was called outside the committee's plan
 */
public record Head(
        String committee,
        LocalDate date,
        @Nullable LocalTime time,
        @Nullable LocalTime endTime,
        @Nullable String place,
        List<Participant> participants,
        List<String> approvals,
        @Nullable String sourceId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String lateReason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String correction,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean extraordinary) {

    public Head {
        participants = List.copyOf(participants);
        approvals = List.copyOf(approvals);
    }

    /** The same head with lines that say who approved or signed. */
    public Head approved(List<String> lines) {
        return new Head(
                committee,
                date,
                time,
                endTime,
                place,
                participants,
                lines,
                sourceId,
                lateReason,
                correction,
                extraordinary);
    }

    /** The head of what was sent out in time to an ordinary meeting and corrects nothing. */
    public Head(
            String committee,
            LocalDate date,
            @Nullable LocalTime time,
            @Nullable LocalTime endTime,
            @Nullable String place,
            List<Participant> participants,
            List<String> approvals,
            @Nullable String sourceId) {
        this(committee, date, time, endTime, place, participants, approvals, sourceId, null, null, false);
    }
}
