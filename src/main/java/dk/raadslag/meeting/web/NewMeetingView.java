package dk.raadslag.meeting.web;

import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.Reason;
import java.util.List;
import java.util.Map;

/** A single meeting that is being planned. */
public record NewMeetingView(
        Committee committee,
        SlotForm slot,
        boolean extraordinary,
        String link,
        Map<String, String> errors,
        List<Reason> reasons) {

    public String address() {
        return "/udvalg/" + committee.slug() + "/moedeplan";
    }
}
