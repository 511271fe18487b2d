package dk.raadslag.approval.web;

import dk.raadslag.approval.ApprovalRule;
import dk.raadslag.approval.Reason;
import java.util.List;

/**
 * What was not carried out in the pile.
 *
 * @param step the id of the step it was about
 * @param typed as the reason why it was sent back
 */
public record PileRefusal(long step, String typed, List<Reason> reasons) {

    static final PileRefusal NONE = new PileRefusal(0, "", List.of());

    public boolean reasonMissing() {
        return reasons.stream().anyMatch(reason -> reason.rule() == ApprovalRule.REASON_MISSING);
    }

    public boolean isOf(DayView.Asked asked) {
        return !reasons.isEmpty() && asked.step().asked().id() == step;
    }
}
