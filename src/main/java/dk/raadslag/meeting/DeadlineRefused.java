package dk.raadslag.meeting;

import java.util.List;

/** Deadlines that were not set, with the reasons. */
public class DeadlineRefused extends RuntimeException {

    private final List<DeadlineRule> reasons;

    DeadlineRefused(List<DeadlineRule> reasons) {
        super("Refused: " + reasons);
        this.reasons = List.copyOf(reasons);
    }

    public List<DeadlineRule> reasons() {
        return reasons;
    }
}
