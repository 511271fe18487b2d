package dk.raadslag.search;

import dk.raadslag.access.Audience;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Outcome;
import dk.raadslag.publication.PublishedItem.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of an edition as search knows it: an item, or one of the two sides of a closed item.
 *
 * @param row the id of the row, its own among all rows
 * @param item the id that both sides of a closed item share
 * @param treatment the id that the items of a meeting's agenda and minutes share when they are about the same
 * @param position the item's place in its edition
 * @param kle the KLE subject of the case, "81.37.00", or null
 * @param postponedTo where a postponed or referred item goes, or null
 * @param fields the text of every field in its order, the decision among them
 * @param attachments names of the attachments that all readers of this row may see
 * @param audience who may find this row
 * @param fuller who sees the closed side instead of this face, and so does not find the face; null otherwise
 * @param address of the item's page
 */
public record IndexedItem(
        UUID row,
        UUID item,
        UUID edition,
        UUID document,
        UUID treatment,
        int position,
        Part part,
        Place committee,
        EditionKind kind,
        LocalDate date,
        String number,
        String title,
        @Nullable String caseNumber,
        @Nullable String kle,
        @Nullable Outcome outcome,
        @Nullable String postponedTo,
        List<FieldText> fields,
        List<String> attachments,
        Audience audience,
        @Nullable Audience fuller,
        String address) {

    public IndexedItem {
        fields = List.copyOf(fields);
        attachments = List.copyOf(attachments);
    }

    /** A committee by its name and the word for it in addresses. */
    public record Place(String slug, String name) {}

    /** @param key which field it is, such as "presentation" */
    public record FieldText(String key, String text) {}
}
