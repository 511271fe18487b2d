package dk.raadslag.publication;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A frozen edition as one reader may see it.
 *
 * @param current false when a later edition supersedes this one
 * @param sourceName the name of the imported file, or null
 */
public record Edition(
        EditionSummary summary, boolean current, @Nullable String sourceName, Head head, List<PublishedItem> items) {

    public Edition {
        items = List.copyOf(items);
    }

    /** What this reader may see, as a value to print. */
    public Content content() {
        return new Content(
                summary.kind(), head, items.stream().map(PublishedItem::item).toList());
    }

    public Optional<PublishedItem> item(String address) {
        return items.stream().filter(item -> item.address().equals(address)).findFirst();
    }
}
