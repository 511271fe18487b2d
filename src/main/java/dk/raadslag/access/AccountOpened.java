package dk.raadslag.access;

import java.util.Set;

/** Somebody was let in, with these roles. */
public record AccountOpened(Reader actor, long personId, Set<Role> roles) {}
