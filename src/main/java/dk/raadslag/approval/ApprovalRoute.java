package dk.raadslag.approval;

import dk.raadslag.committee.Committee;
import dk.raadslag.committee.CommitteeScope;
import java.util.List;

/**
 * The steps a paper goes through before it may stand on an agenda.
 *
 * @param version one more with each change; papers on their way keep the steps they were sent with
 * @param scope which committees it is for
 * @param steps by turn, at least one
 * @param asksAgain whether those who approved are asked again when the text changes
 * @param retired whether no more papers are sent by it
 */
public record ApprovalRoute(
        long id,
        int version,
        String name,
        CommitteeScope scope,
        List<RouteStep> steps,
        boolean asksAgain,
        boolean retired) {

    public ApprovalRoute {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) throw new IllegalArgumentException("A route has at least one step");
    }

    boolean serves(Committee committee) {
        return !retired && scope.covers(committee);
    }
}
