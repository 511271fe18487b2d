package dk.raadslag.access;

/** An account got a new password. */
public record PasswordSet(Reader actor, long personId) {}
