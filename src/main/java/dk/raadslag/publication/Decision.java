package dk.raadslag.publication;

import org.jspecify.annotations.Nullable;

/**
 * What was decided.
 *
 * @param outcome read from the text
 * @param text the decision in plain words, a line break between blocks
 * @param postponedTo where a postponed or referred item goes, in the words of the decision, or null
 */
public record Decision(
        Outcome outcome, String text, @Nullable String postponedTo) {}
