package dk.raadslag.approval.web;

import dk.raadslag.approval.ApprovalRoute;
import dk.raadslag.committee.Committee;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a route, with what is wrong with it.
 *
 * @param route as it is stored, or null for a new one
 * @param overtaken whether somebody else has changed it since the form was filled in
 */
public record RouteView(
        @Nullable ApprovalRoute route,
        RouteForm form,
        List<Committee> committees,
        Map<String, String> errors,
        boolean overtaken) {

    public String address() {
        return RoutePages.ADDRESS + (route == null ? "" : "/" + route.id());
    }
}
