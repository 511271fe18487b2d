package dk.raadslag.publication;

import org.jspecify.annotations.Nullable;

/**
 * Which editions to list; null stands for all.
 *
 * @param committee the word for it in addresses
 * @param year of the meeting
 */
public record EditionFilter(
        @Nullable String committee,
        @Nullable EditionKind kind,
        @Nullable Integer year) {}
