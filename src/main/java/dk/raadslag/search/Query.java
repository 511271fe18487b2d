package dk.raadslag.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for.
 *
 * @param words as typed: words that must all be there, "phrases", case numbers, -unwanted; may be empty
 * @param chosen the values to keep; several of one facet widen, several facets narrow
 * @param kle a KLE number of any depth: "81", "81.37" or "81.37.00", or null
 * @param from the first day, or null
 * @param to the last day, or null
 * @param page counted from 1
 */
public record Query(
        String words,
        Map<Facet, Set<String>> chosen,
        @Nullable String kle,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Order order,
        int page) {

    public static final int PAGE_SIZE = 20;

    /** No page behind it is shown. */
    public static final int LAST_PAGE = 500;

    private static final int LONGEST = 400;

    /** In which order hits come; either way equal ones by date, newest first, then as they stood in their edition. */
    public enum Order {
        RELEVANCE,
        DATE
    }

    public Query {
        words = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
        Map<Facet, Set<String>> kept = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) kept.put(facet, Set.copyOf(values));
        });
        chosen = kept;
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    public static Query of(String words) {
        return new Query(words, Map.of(), null, null, null, Order.RELEVANCE, 1);
    }

    public Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public Query withWords(String other) {
        return new Query(other, chosen, kle, from, to, order, page);
    }

    public Query onPage(int other) {
        return new Query(words, chosen, kle, from, to, order, other);
    }
}
