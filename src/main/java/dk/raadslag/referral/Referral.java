package dk.raadslag.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a meeting referred an item to another committee.
 *
 * @param itemId the item on that meeting's agenda
 * @param from the committee that referred it, as it was called
 * @param heldOn the day of the meeting
 * @param to the committee it was referred to, as it was called
 * @param paperId the case it is, or null for an item without one
 * @param title what everybody may know of it who reads the agenda it stood on
 * @param ended whether it was taken back
 */
public record Referral(
        long id,
        long itemId,
        UUID fromMeeting,
        Party from,
        LocalDate heldOn,
        Party to,
        @Nullable Long paperId,
        String title,
        boolean ended) {

    /** One of the two committees. */
    public record Party(long id, String name) {}
}
