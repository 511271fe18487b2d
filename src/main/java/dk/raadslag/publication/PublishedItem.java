package dk.raadslag.publication;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of an edition as one reader may see it.
 *
 * @param itemId the same over all editions of the document
 * @param address the last part of the item's address within the edition
 * @param part which of its rows the reader was let through to
 * @param caseAddress the case's address, or null without a case number
 * @param files the attachments, in the item's order
 */
public record PublishedItem(
        UUID itemId,
        String address,
        Part part,
        Item item,
        @Nullable String caseAddress,
        List<AttachedFile> files) {

    public PublishedItem {
        files = List.copyOf(files);
    }

    /** Which face of the item this is. */
    public enum Part {
        /** An open item. */
        OPEN,
        /** A closed item's public face. */
        FACE,
        /** A closed item's full content. */
        CLOSED
    }
}
