package dk.raadslag.access;

/** Somebody was shut out. */
public record AccountClosed(Reader actor, long personId, String reason) {}
