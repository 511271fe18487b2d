package dk.raadslag.absence;

import java.util.List;

/** An absence that was not set, with the reasons. */
public class AbsenceRefused extends RuntimeException {

    private final List<AbsenceRule> reasons;

    AbsenceRefused(List<AbsenceRule> reasons) {
        super("Refused: " + reasons);
        this.reasons = List.copyOf(reasons);
    }

    public List<AbsenceRule> reasons() {
        return reasons;
    }
}
