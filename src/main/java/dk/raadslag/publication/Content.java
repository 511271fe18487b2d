package dk.raadslag.publication;

import java.util.List;

/**
 * All that an edition says: the head of the meeting and the items in their order. A value, the same whether read from a
 * file or from the store.
 */
public record Content(EditionKind kind, Head head, List<Item> items) {

    public Content {
        items = List.copyOf(items);
    }

    /** What outsiders see of it, when it is for everybody. */
    public Content outside() {
        return new Content(kind, head, items.stream().map(Item::outside).toList());
    }
}
