package dk.raadslag.search.lucene;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Token;
import dk.raadslag.publication.EditionKind;
import dk.raadslag.publication.Outcome;
import dk.raadslag.search.AnItem;
import dk.raadslag.search.Facet;
import dk.raadslag.search.IndexedItem;
import dk.raadslag.search.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Items, readers and queries out of a small world, so that they meet often. Every choice follows from the seed. */
final class RandomItems {

    /** Words that are no forms or parts of each other. */
    static final List<String> WORDS = List.of("budget", "trafik", "skov", "havn", "ferie", "klima", "museum", "vinter");

    static final List<String> FIELDS = List.of("presentation", "decision", "finance", "noget-andet");

    private static final List<String> COMMITTEES = List.of("Chefforum", "Byrådet", "Klimaudvalget");
    private static final List<Token> TOKENS =
            List.of(Token.PUBLIC, Token.STAFF, Token.committee(1), Token.committee(2), Token.person(7));

    private final Random random;

    RandomItems(long seed) {
        this.random = new Random(seed);
    }

    List<IndexedItem> items(int count) {
        List<IndexedItem> items = new ArrayList<>();
        for (int i = 0; i < count; i++) items.add(item(i));
        return items;
    }

    private IndexedItem item(int number) {
        AnItem item = AnItem.titled(number + " " + words(2))
                .row(new UUID(1, number))
                .in(new UUID(2, number))
                .treating(new UUID(3, random.nextInt(40)))
                .at(number)
                .of(one(COMMITTEES))
                .kind(one(List.of(EditionKind.values())))
                .on(LocalDate.of(2022 + random.nextInt(4), 1 + random.nextInt(12), 10))
                .seenBy(audience());
        for (String field : FIELDS) if (random.nextBoolean()) item.with(field, words(3));
        if (random.nextBoolean()) item.decided(one(List.of(Outcome.values())), words(2));
        if (random.nextInt(4) == 0) item.butFullyBy(audience());
        return item.item();
    }

    private Audience audience() {
        Set<Token> tokens = tokens(2);
        tokens.add(one(TOKENS));
        Set<Token> excluded = random.nextInt(4) == 0 ? tokens(2) : new HashSet<>();
        return new Audience(tokens, excluded);
    }

    Set<Token> reader() {
        Set<Token> reader = tokens(3);
        reader.add(Token.PUBLIC);
        return reader;
    }

    Query query(Query.Order order) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        choose(chosen, Facet.COMMITTEE, List.of("chefforum", "byr-det", "klimaudvalget"));
        choose(chosen, Facet.YEAR, List.of("2022", "2023", "2024", "2025"));
        choose(chosen, Facet.KIND, List.of("AGENDA", "MINUTES"));
        choose(chosen, Facet.FIELD, List.of("title", "presentation", "decision", "other"));
        choose(chosen, Facet.OUTCOME, List.of("APPROVED", "NOTED", "OTHER"));
        LocalDate from = random.nextInt(5) == 0 ? LocalDate.of(2023, 6, 1) : null;
        return new Query(words(random.nextInt(3)), chosen, null, from, null, order, 1);
    }

    private void choose(Map<Facet, Set<String>> chosen, Facet facet, List<String> values) {
        if (random.nextInt(4) != 0) return;
        Set<String> some = new HashSet<>();
        for (int i = random.nextInt(2); i >= 0; i--) some.add(one(values));
        chosen.put(facet, some);
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) words.add(one(WORDS));
        return String.join(" ", words);
    }

    private Set<Token> tokens(int most) {
        Set<Token> some = new HashSet<>();
        for (int i = random.nextInt(most); i > 0; i--) some.add(one(TOKENS));
        return some;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
