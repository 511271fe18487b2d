package dk.raadslag.search;

import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Outcome;
import dk.raadslag.publication.PublishedItem.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item that was found.
 *
 * @param title with the words asked for marked
 * @param snippet the place where the words are found, or the beginning when they are in the title only; null without
 *     text
 * @param also other documents of the meeting that hold the same item, as far as the reader may see them
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
        @Nullable Snippet snippet,
        List<Elsewhere> also) {

    public Hit {
        also = List.copyOf(also);
    }

    /** @param address of the item there */
    public record Elsewhere(EditionKind kind, String address) {}

    /** @param field the key of the field the snippet is taken from */
    public record Snippet(String field, Marked text) {}
}
