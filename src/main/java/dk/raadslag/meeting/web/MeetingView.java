package dk.raadslag.meeting.web;

import dk.raadslag.meeting.Meeting;
import dk.raadslag.meeting.Move;
import dk.raadslag.meeting.Reason;
import java.util.List;
import java.util.Map;

/**
 * A meeting as its secretary sees it.
 *
 * @param link as it stands in its field
 * @param moves the latest first
 * @param against why it can neither be moved nor cancelled
 * @param reasons why the last act was not carried out
 */
public record MeetingView(
        Meeting meeting,
        SlotForm slot,
        String link,
        String moveReason,
        String cancelReason,
        List<Move> moves,
        List<Reason> against,
        Map<String, String> errors,
        List<Reason> reasons) {

    public String plan() {
        return "/udvalg/" + meeting.committee().slug() + "/moedeplan";
    }

    public String address() {
        return plan() + "/" + meeting.address();
    }

    MeetingView moving(SlotForm typed, String reason) {
        return new MeetingView(meeting, typed, link, reason, cancelReason, moves, against, errors, reasons);
    }

    MeetingView cancelling(String reason) {
        return new MeetingView(meeting, slot, link, moveReason, reason, moves, against, errors, reasons);
    }

    MeetingView linking(String typed) {
        return new MeetingView(meeting, slot, typed, moveReason, cancelReason, moves, against, errors, reasons);
    }

    MeetingView refused(Map<String, String> wrong, List<Reason> why) {
        return new MeetingView(meeting, slot, link, moveReason, cancelReason, moves, against, wrong, why);
    }
}
