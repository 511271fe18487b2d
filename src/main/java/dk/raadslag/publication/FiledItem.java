package dk.raadslag.publication;

import dk.raadslag.access.Audience;
import java.util.UUID;

/**
 * A row of an item with its audience, for those who keep an index.
 *
 * @param rowId one for each part of a closed item
 */
public record FiledItem(UUID rowId, PublishedItem item, Audience audience) {}
