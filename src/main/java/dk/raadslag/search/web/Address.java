package dk.raadslag.search.web;

import dk.raadslag.search.Facet;
import dk.raadslag.search.Query;
import dk.raadslag.search.Query.Order;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A search as its address says it.
 *
 * @param misread what is said but cannot be understood, by the name of its field; the query goes without it
 */
public record Address(Query query, Map<String, String> misread) {

    private static final String FROM = "fra";
    private static final String TO = "til";
    private static final String KLE = "kle";

    Address(Query query) {
        this(query, Map.of());
    }

    static Address read(MultiValueMap<String, String> said) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) chosen.put(facet, values(facet, said));
        Query query = new Query(
                text("q", said),
                chosen,
                kle(text(KLE, said)),
                day(text(FROM, said)),
                day(text(TO, said)),
                "dato".equals(said.getFirst("orden")) ? Order.DATE : Order.RELEVANCE,
                page(said.getFirst("side")));
        return new Address(query, misread(said, query));
    }

    private static String text(String name, MultiValueMap<String, String> said) {
        String text = said.getFirst(name);
        return text == null ? "" : text.strip();
    }

    private static Set<String> values(Facet facet, MultiValueMap<String, String> said) {
        List<String> words = said.getOrDefault(AddressWords.name(facet), List.of());
        return words.stream()
                .filter(word -> !word.isBlank())
                .map(word -> AddressWords.value(facet, word))
                .collect(Collectors.toSet());
    }

    private static @Nullable String kle(String said) {
        return said.matches("\\d\\d(\\.\\d\\d){0,2}") ? said : null;
    }

    private static @Nullable LocalDate day(String said) {
        if (!said.matches("\\d{4}-\\d\\d-\\d\\d")) return null;
        try {
            return LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Map<String, String> misread(MultiValueMap<String, String> said, Query query) {
        Map<String, String> misread = new LinkedHashMap<>();
        if (query.from() == null) misread.put(FROM, text(FROM, said));
        if (query.to() == null) misread.put(TO, text(TO, said));
        if (query.kle() == null) misread.put(KLE, text(KLE, said));
        misread.values().removeIf(String::isEmpty);
        return misread;
    }

    private static int page(@Nullable String said) {
        return said != null && said.matches("\\d{1,6}") ? Integer.parseInt(said) : 1;
    }

    public Address on(int page) {
        return new Address(query.onPage(page));
    }

    public Address by(Order order) {
        return with(query.words(), query.chosen(), query.kle(), query.from(), query.to(), order);
    }

    public Address asking(String words) {
        return with(words, query.chosen(), query.kle(), query.from(), query.to(), query.order());
    }

    public Address without(Facet facet, String value) {
        Map<Facet, Set<String>> fewer = new EnumMap<>(Facet.class);
        query.chosen().forEach((other, values) -> fewer.put(other, new HashSet<>(values)));
        fewer.computeIfPresent(facet, (same, values) -> {
            values.remove(value);
            return values;
        });
        return with(query.words(), fewer, query.kle(), query.from(), query.to(), query.order());
    }

    public Address withoutKle() {
        return with(query.words(), query.chosen(), null, query.from(), query.to(), query.order());
    }

    public Address withoutFrom() {
        return with(query.words(), query.chosen(), query.kle(), null, query.to(), query.order());
    }

    public Address withoutTo() {
        return with(query.words(), query.chosen(), query.kle(), query.from(), null, query.order());
    }

    public Address wordsAlone() {
        return with(query.words(), Map.of(), null, null, null, query.order());
    }

    private static Address with(
            String words,
            Map<Facet, Set<String>> chosen,
            @Nullable String kle,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Order order) {
        return new Address(new Query(words, chosen, kle, from, to, order, 1));
    }

    /** The address itself, as short as it can be. */
    public String path() {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/soeg");
        // What a reader typed is never part of the template, where it would be read as one.
        List<String> typed = new ArrayList<>();
        if (!query.words().isEmpty()) {
            path.queryParam("q", "{q}");
            typed.add(query.words());
        }
        for (Facet facet : Facet.values()) {
            query.chosen(facet).stream().sorted().forEach(value -> {
                path.queryParam(AddressWords.name(facet), "{value}");
                typed.add(AddressWords.word(facet, value));
            });
        }
        if (query.kle() != null) path.queryParam(KLE, query.kle());
        if (query.from() != null) path.queryParam(FROM, query.from());
        if (query.to() != null) path.queryParam(TO, query.to());
        if (query.order() == Order.DATE) path.queryParam("orden", "dato");
        if (query.page() > 1) path.queryParam("side", query.page());
        return path.encode().buildAndExpand(typed.toArray()).toUriString();
    }
}
