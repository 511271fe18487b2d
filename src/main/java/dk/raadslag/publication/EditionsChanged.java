package dk.raadslag.publication;

/** Editions were published or withdrawn; what exactly stands in the events. */
public record EditionsChanged() {}
