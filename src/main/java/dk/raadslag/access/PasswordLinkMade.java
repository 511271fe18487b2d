package dk.raadslag.access;

/** A link was made by which somebody may choose a password. */
public record PasswordLinkMade(Reader actor, long personId) {}
