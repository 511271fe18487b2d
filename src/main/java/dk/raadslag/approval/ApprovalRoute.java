package dk.raadslag.approval;

import dk.raadslag.committee.Committee;
import dk.raadslag.committee.CommitteeKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The steps a paper goes through before it may stand on an agenda.
 *
 * @param version one more with each change; papers on their way keep the steps they were sent with
 * @param kinds the kinds of committees it is for
 * @param committeeId the only committee it is for, or null
 * @param steps by turn, at least one
 * @param asksAgain whether those who approved are asked again when the text changes
 * @param retired whether no more papers are sent by it
 */
public record ApprovalRoute(
        long id,
        int version,
        String name,
        Set<CommitteeKind> kinds,
        @Nullable Long committeeId,
        List<RouteStep> steps,
        boolean asksAgain,
        boolean retired) {

    public ApprovalRoute {
        kinds = Set.copyOf(kinds);
        steps = List.copyOf(steps);
        if (steps.isEmpty()) throw new IllegalArgumentException("A route has at least one step");
    }

    boolean serves(Committee committee) {
        if (retired) return false;
        return committeeId == null ? kinds.contains(committee.kind()) : committeeId == committee.id();
    }
}
