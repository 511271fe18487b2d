package dk.raadslag.approval;

import dk.raadslag.committee.CommitteeKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A route as it is to be made or changed to; see {@link ApprovalRoute} for its parts. */
public record NewRoute(
        String name, Set<CommitteeKind> kinds, @Nullable Long committeeId, List<RouteStep> steps, boolean asksAgain) {

    public NewRoute {
        name = name.strip();
        if (name.isEmpty()) throw new IllegalArgumentException("A route has a name");
        kinds = Set.copyOf(kinds);
        steps = List.copyOf(steps);
        if (steps.isEmpty()) throw new IllegalArgumentException("A route has at least one step");
    }
}
