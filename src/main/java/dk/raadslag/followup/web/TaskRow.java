package dk.raadslag.followup.web;

import dk.raadslag.followup.Origin;
import dk.raadslag.followup.TaskLine;

/** A task in a list, with where it was agreed. */
public record TaskRow(TaskLine line, Origin origin) {}
