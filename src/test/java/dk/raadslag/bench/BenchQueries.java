package dk.raadslag.bench;

import dk.raadslag.access.Token;
import dk.raadslag.search.Facet;
import dk.raadslag.search.Query;
import dk.raadslag.search.Query.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What readers ask for: mostly two words, some with a filter, some a phrase, some newest first. */
final class BenchQueries {

    static final Set<Token> READER = Set.of(Token.PUBLIC, Token.STAFF, Token.committee(3), Token.person(7));

    private BenchQueries() {}

    static List<Query> some(int count) {
        Random random = new Random(42);
        List<Query> queries = new ArrayList<>();
        for (int i = 0; i < count; i++) queries.add(query(random));
        return queries;
    }

    private static Query query(Random random) {
        Map<Facet, Set<String>> chosen = switch (random.nextInt(6)) {
            case 0 -> Map.of(Facet.YEAR, Set.of(String.valueOf(2012 + random.nextInt(13))));
            case 1 -> Map.of(Facet.COMMITTEE, Set.of("udvalg-" + random.nextInt(10)));
            case 2 -> Map.of(Facet.KIND, Set.of("MINUTES"), Facet.OUTCOME, Set.of("APPROVED", "NOTED"));
            default -> Map.of();
        };
        Order order = random.nextInt(5) == 0 ? Order.DATE : Order.RELEVANCE;
        return new Query(words(random), chosen, null, null, null, order, 1);
    }

    private static String words(Random random) {
        String one = word(random);
        return switch (random.nextInt(10)) {
            case 0, 1 -> one;
            case 2 -> "\"" + one + " " + word(random) + "\"";
            case 3 -> one + " " + word(random) + " " + word(random);
            default -> one + " " + word(random);
        };
    }

    private static String word(Random random) {
        return BenchItems.BUSINESS.get(random.nextInt(BenchItems.BUSINESS.size()));
    }
}
