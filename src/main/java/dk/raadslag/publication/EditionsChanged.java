package dk.raadslag.publication;

/** Editions were published or withdrawn, or others may read them; what exactly stands in the events. */
public record EditionsChanged() {}
