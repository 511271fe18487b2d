package dk.raadslag.paper;

import org.jspecify.annotations.Nullable;

/**
 * Whether something that is proposed is to stand.
 *
 * @param change its place among the changes of the version it is decided on, or null for all of them
 */
public record Deciding(@Nullable Integer change, boolean accepted) {}
