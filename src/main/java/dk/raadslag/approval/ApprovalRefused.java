package dk.raadslag.approval;

import java.util.List;

/** An act that was not carried out, with the reasons. */
public class ApprovalRefused extends RuntimeException {

    private final List<Reason> reasons;

    public ApprovalRefused(List<Reason> reasons) {
        super("Refused: " + reasons);
        this.reasons = List.copyOf(reasons);
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
