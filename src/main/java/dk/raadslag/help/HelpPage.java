package dk.raadslag.help;

import java.util.List;

/**
 * How a task is done, in one language.
 *
 * @param lead what it is for, in a sentence or two, as HTML that is safe to show
 */
public record HelpPage(String title, String lead, List<Part> parts) {}
