package dk.raadslag.agenda.web;

import dk.raadslag.agenda.DecidedOpenness;
import dk.raadslag.paper.PlannedClosing;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the doors for an item.
 *
 * @param planned null for an item planned to be open
 * @param by the name of whoever planned it closed
 * @param reason as printed, or null
 * @param decided null until the meeting has decided
 */
public record ClosedItem(
        @Nullable PlannedClosing planned,
        String by,
        @Nullable String reason,
        @Nullable DecidedOpenness decided) {}
