package dk.raadslag.search.lucene;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Token;
import dk.raadslag.search.Facet;
import dk.raadslag.search.IndexedItem;
import dk.raadslag.search.IndexedItem.FieldText;
import dk.raadslag.search.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds and counts by looking at every item, with nothing learnt from the index. */
final class ByHand {

    private final List<IndexedItem> items;
    private final Set<Token> reader;

    ByHand(List<IndexedItem> items, Set<Token> reader) {
        this.items = items;
        this.reader = reader;
    }

    List<IndexedItem> visible() {
        return items.stream().filter(this::sees).toList();
    }

    private boolean sees(IndexedItem item) {
        Audience fuller = item.fuller();
        return item.audience().admits(reader) && (fuller == null || !fuller.admits(reader));
    }

    List<IndexedItem> find(Query query) {
        return chosen(shown(query), query, null).toList();
    }

    Map<String, Integer> counts(Query query, Facet facet) {
        Map<String, Integer> counts = new TreeMap<>();
        chosen(facet == Facet.KIND ? matching(query).toList() : shown(query), query, facet)
                .flatMap(item -> values(item, facet, query).stream())
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        query.chosen(facet).forEach(value -> counts.putIfAbsent(value, 0));
        return counts;
    }

    /** Of one treatment the best kind of document only. */
    private List<IndexedItem> shown(Query query) {
        List<IndexedItem> all = matching(query)
                .filter(item -> query.chosen(Facet.KIND).isEmpty()
                        || query.chosen(Facet.KIND).contains(item.kind().name()))
                .toList();
        return all.stream()
                .filter(item -> all.stream()
                        .noneMatch(other -> other.treatment().equals(item.treatment())
                                && other.kind().compareTo(item.kind()) > 0))
                .toList();
    }

    private Stream<IndexedItem> matching(Query query) {
        return visible().stream()
                .filter(item -> query.from() == null || !item.date().isBefore(query.from()))
                .filter(item -> words(everything(item)).containsAll(words(query.words())));
    }

    private static Stream<IndexedItem> chosen(List<IndexedItem> items, Query query, @Nullable Facet leftOut) {
        return items.stream()
                .filter(item -> Arrays.stream(Facet.values())
                        .filter(facet ->
                                facet != leftOut && !query.chosen(facet).isEmpty())
                        .allMatch(
                                facet -> values(item, facet, query).stream().anyMatch(query.chosen(facet)::contains)));
    }

    private static Set<String> values(IndexedItem item, Facet facet, Query query) {
        return switch (facet) {
            case COMMITTEE -> Set.of(item.committee().slug());
            case YEAR -> Set.of(String.valueOf(item.date().getYear()));
            case KIND -> Set.of(item.kind().name());
            case OUTCOME ->
                item.outcome() == null ? Set.of() : Set.of(item.outcome().name());
            case FIELD -> fieldsWith(query.words(), item);
        };
    }

    private static Set<String> fieldsWith(String words, IndexedItem item) {
        return fields(item)
                .collect(Collectors.groupingBy(
                        field -> Names.known(field.key()),
                        Collectors.mapping(FieldText::text, Collectors.joining(" "))))
                .entrySet()
                .stream()
                .filter(field -> words(field.getValue()).containsAll(words(words)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String everything(IndexedItem item) {
        return fields(item).map(FieldText::text).collect(Collectors.joining(" "));
    }

    private static Stream<FieldText> fields(IndexedItem item) {
        List<FieldText> all = new ArrayList<>(List.of(new FieldText("title", item.title())));
        all.addAll(item.fields());
        return all.stream();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(text.split(" ")));
        words.remove("");
        return words;
    }
}
