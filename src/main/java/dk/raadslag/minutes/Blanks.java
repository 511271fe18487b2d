package dk.raadslag.minutes;

import org.jspecify.annotations.Nullable;

/**
 * What a standard phrase is filled in with.
 *
 * @param committee the committee's name
 * @param receiver the name of the committee the item is referred to, or null while nobody has said
 * @param day the day of the meeting the item is postponed to, as words, or null while nobody has said
 */
public record Blanks(
        String committee,
        @Nullable String receiver,
        @Nullable String day) {}
