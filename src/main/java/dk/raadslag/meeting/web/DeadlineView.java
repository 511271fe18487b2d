package dk.raadslag.meeting.web;

import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.DeadlineDays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A committee's deadlines.
 *
 * @param law what the municipality has written about the law, or null while it has written nothing
 */
public record DeadlineView(
        Committee committee, DeadlineForm form, @Nullable String law, Map<String, String> errors) {

    public String plan() {
        return "/udvalg/" + committee.slug() + "/moedeplan";
    }

    public boolean boundByLaw() {
        return DeadlineDays.boundByLaw(committee);
    }
}
