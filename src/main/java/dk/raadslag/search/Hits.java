package dk.raadslag.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found, all of it within what the reader may see.
 *
 * @param hits those of the page asked for; what both the agenda and the minutes hold is one, the minutes' own where
 *     they match
 * @param total of all pages
 * @param facets the counts a reader would get by choosing that value, most frequent first; what both an agenda and
 *     minutes hold counts for each of the two kinds, and once for every other facet
 * @param suggestion another way to write the words which finds more, or null
 */
public record Hits(
        List<Hit> hits,
        int total,
        Map<Facet, List<Count>> facets,
        @Nullable String suggestion) {

    /**
     * @param value as it stands in a query
     * @param label the committee's name; the value itself for the other facets
     */
    public record Count(String value, String label, int count, boolean chosen) {}

    public List<Count> counts(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }

    public int pages() {
        return (total + Query.PAGE_SIZE - 1) / Query.PAGE_SIZE;
    }
}
