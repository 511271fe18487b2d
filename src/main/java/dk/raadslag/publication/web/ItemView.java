package dk.raadslag.publication.web;

import dk.raadslag.publication.Edition;
import dk.raadslag.publication.EditionSummary;
import dk.raadslag.publication.PublishedItem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page of one item, with the items before and after it. */
public record ItemView(
        Edition edition,
        PublishedItem item,
        @Nullable PublishedItem previous,
        @Nullable PublishedItem next) {

    static ItemView of(Edition edition, PublishedItem item) {
        int place = edition.items().indexOf(item);
        return new ItemView(edition, item, at(edition, place - 1), at(edition, place + 1));
    }

    private static @Nullable PublishedItem at(Edition edition, int place) {
        return place >= 0 && place < edition.items().size() ? edition.items().get(place) : null;
    }

    public String path(PublishedItem other) {
        return edition.summary().address().itemPath(other.address());
    }

    /** Without what kind of file it is; null for a draft, of which there is no extract. */
    public @Nullable String extract() {
        return ItemExtracts.path(edition.summary().address(), item.address());
    }

    /** The way to this page: the committee and the document, which the page names in its language. */
    public Map<String, String> trail(String document) {
        EditionSummary summary = edition.summary();
        Map<String, String> trail = new LinkedHashMap<>();
        trail.put("/udvalg/" + summary.address().committee(), summary.committee());
        trail.put(summary.path(), document);
        return trail;
    }
}
