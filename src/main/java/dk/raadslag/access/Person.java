package dk.raadslag.access;

import org.jspecify.annotations.Nullable;

/**
 * Somebody, with or without an account.
 *
 * @param title what the person is, such as "Kommunaldirektør"
 * @param aboutDa a line about the person and what the person may do, shown where the demo offers to log in
 */
public record Person(
        long id,
        String name,
        @Nullable String title,
        @Nullable String aboutDa,
        @Nullable String aboutEn) {}
