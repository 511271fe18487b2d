package dk.raadslag.meeting.web;

import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.ProposedDay;
import dk.raadslag.meeting.Reason;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A series that is being planned.
 *
 * @param days what it would be; empty before it has been asked for
 * @param reasons why it was not planned
 */
public record SeriesView(
        Committee committee,
        SeriesForm form,
        SlotForm slot,
        String link,
        boolean asked,
        List<Row> days,
        Map<String, String> errors,
        List<Reason> reasons) {

    /**
     * @param date as it stands in its field
     * @param chosen whether it is ticked
     */
    public record Row(
            ProposedDay day,
            String date,
            boolean chosen,
            @Nullable String error) {}

    public String address() {
        return "/udvalg/" + committee.slug() + "/moedeplan";
    }
}
