package dk.raadslag.openness.web;

import dk.raadslag.openness.ClosureReason;
import java.util.List;
import java.util.Map;

/**
 * The list of reasons.
 *
 * @param current those to choose from
 * @param former those that were taken off
 */
public record ClosureView(
        List<ClosureReason> current, List<ClosureReason> former, ClosureForm form, Map<String, String> errors) {}
