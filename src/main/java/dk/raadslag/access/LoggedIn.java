package dk.raadslag.access;

/** Somebody came in. */
public record LoggedIn(Reader actor) {}
