package dk.raadslag.publication;

/** One treatment of a case: the item of the edition in which it was on the agenda or in the minutes. */
public record Treatment(EditionSummary edition, PublishedItem item) {}
