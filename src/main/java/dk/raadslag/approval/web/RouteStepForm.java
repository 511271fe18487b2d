package dk.raadslag.approval.web;

import dk.raadslag.approval.RouteStep;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an administrator types of a step.
 *
 * @param together whether it is asked at the same time as the step before
 * @param days how many working days before the meeting it is due, as typed
 */
public record RouteStepForm(String name, boolean together, String days) {

    static final RouteStepForm EMPTY = new RouteStepForm("", false, "");

    private static final int LONGEST_NAME = 100;
    private static final int MOST_DAYS = 250;
    private static final int WRONG = -1;

    static RouteStepForm of(Map<String, String> sent) {
        return new RouteStepForm(
                sent.getOrDefault("navn", "").strip(),
                sent.containsKey("samtidig"),
                sent.getOrDefault("dage", "").strip());
    }

    /** The key of the message for each part that must be mended. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (name.isEmpty()) errors.put("navn", "routes.step.nameMissing");
        if (name.length() > LONGEST_NAME) errors.put("navn", "routes.tooLong");
        if (daysBefore() == WRONG) errors.put("dage", "routes.step.daysWrong");
        return errors;
    }

    int daysBefore() {
        if (!days.matches("\\d{1,3}")) return WRONG;
        int number = Integer.parseInt(days);
        return number > MOST_DAYS ? WRONG : number;
    }

    RouteStep step(int turn) {
        return new RouteStep(name, turn, daysBefore());
    }
}
