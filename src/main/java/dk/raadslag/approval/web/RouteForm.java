package dk.raadslag.approval.web;

import dk.raadslag.approval.ApprovalRoute;
import dk.raadslag.approval.NewRoute;
import dk.raadslag.approval.RouteStep;
import dk.raadslag.committee.CommitteeScope;
import dk.raadslag.web.FormRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * What an administrator types of a route.
 *
 * @param version what was stored when the form was filled in; 0 for a new one
 */
public record RouteForm(String name, CommitteeScope scope, boolean asksAgain, List<RouteStepForm> steps, int version) {

    public static final FormRows<RouteStepForm> STEPS = new FormRows<>("trin", 12, RouteStepForm.EMPTY);

    static final RouteForm EMPTY = new RouteForm("", CommitteeScope.NONE, true, List.of(RouteStepForm.EMPTY), 0);

    private static final int LONGEST_NAME = 100;

    static RouteForm of(ApprovalRoute route) {
        List<RouteStepForm> steps = new ArrayList<>();
        int before = 0;
        for (RouteStep step : route.steps()) {
            steps.add(new RouteStepForm(step.name(), step.turn() == before, String.valueOf(step.daysBefore())));
            before = step.turn();
        }
        return new RouteForm(route.name(), route.scope(), route.asksAgain(), steps, route.version());
    }

    static RouteForm of(MultiValueMap<String, String> sent) {
        Map<String, String> single = sent.toSingleValueMap();
        String version = single.getOrDefault("stand", "");
        return new RouteForm(
                single.getOrDefault("navn", "").strip(),
                CommitteeScope.chosen(sent.getOrDefault("slags", List.of()), single.getOrDefault("udvalg", "")),
                single.containsKey("igen"),
                STEPS.of(single, "navn", RouteStepForm::of),
                version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0);
    }

    /** After a button beside a row. */
    RouteForm after(String act) {
        return new RouteForm(name, scope, asksAgain, STEPS.after(act, steps), version);
    }

    /** The same words on what stands now, to be saved over it. */
    RouteForm on(ApprovalRoute now) {
        return new RouteForm(name, scope, asksAgain, steps, now.version());
    }

    /** The key of the message for each thing that must be mended, by its id on the page. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (name.isEmpty()) errors.put("navn", "routes.nameMissing");
        if (name.length() > LONGEST_NAME) errors.put("navn", "routes.tooLong");
        if (scope.isEmpty()) errors.put("slags", "routes.usesMissing");
        if (steps.isEmpty()) errors.put("ind", "routes.stepsMissing");
        for (int i = 0; i < steps.size(); i++) {
            int place = i;
            steps.get(i).errors().forEach((part, error) -> errors.put(STEPS.id(place, part), error));
        }
        if (errors.isEmpty()) errors.putAll(deadlinesOutOfOrder());
        return errors;
    }

    /** Nobody can be done before those who come before them. */
    private Map<String, String> deadlinesOutOfOrder() {
        Map<String, String> errors = new LinkedHashMap<>();
        List<RouteStep> planned = planned();
        for (int i = 0; i < planned.size(); i++) {
            RouteStep step = planned.get(i);
            boolean beforeAnother = planned.stream()
                    .anyMatch(other -> other.turn() < step.turn() && other.daysBefore() < step.daysBefore());
            if (beforeAnother) errors.put(STEPS.id(i, "dage"), "routes.step.daysOrder");
        }
        return errors;
    }

    private List<RouteStep> planned() {
        List<RouteStep> planned = new ArrayList<>();
        int turn = 0;
        for (RouteStepForm step : steps) {
            if (!step.together() || turn == 0) turn++;
            planned.add(step.step(turn));
        }
        return planned;
    }

    NewRoute route() {
        return new NewRoute(name, scope, planned(), asksAgain);
    }
}
