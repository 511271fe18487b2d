package dk.raadslag.search;

import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Outcome;
import dk.raadslag.publication.PublishedItem.Part;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item that was found.
 *
 * @param title with the words asked for marked
 * @param snippet the place where the words are found, or the beginning when they are in the title only; null without
 *     text
 */
public record Hit(
        UUID row,
        String address,
        Part part,
        String committee,
        EditionKind kind,
        LocalDate date,
        String number,
        Marked title,
        @Nullable String caseNumber,
        @Nullable Outcome outcome,
        @Nullable String postponedTo,
        @Nullable Snippet snippet) {

    /** @param field the key of the field the snippet is taken from */
    public record Snippet(String field, Marked text) {}
}
