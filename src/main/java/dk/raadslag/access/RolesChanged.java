package dk.raadslag.access;

import java.util.Set;

/** An account has these roles from now on. */
public record RolesChanged(Reader actor, long personId, Set<Role> roles) {}
