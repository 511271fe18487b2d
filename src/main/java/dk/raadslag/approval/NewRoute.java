package dk.raadslag.approval;

import dk.raadslag.committee.CommitteeScope;
import java.util.List;

/** A route as it is to be made or changed to; see {@link ApprovalRoute} for its parts. */
public record NewRoute(String name, CommitteeScope scope, List<RouteStep> steps, boolean asksAgain) {

    public NewRoute {
        name = name.strip();
        if (name.isEmpty()) throw new IllegalArgumentException("A route has a name");
        steps = List.copyOf(steps);
        if (steps.isEmpty()) throw new IllegalArgumentException("A route has at least one step");
    }
}
