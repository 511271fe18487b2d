package dk.raadslag.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Token;
import dk.raadslag.publication.PublishedItem.Part;
import dk.raadslag.search.AnItem;
import dk.raadslag.search.Facet;
import dk.raadslag.search.Hit;
import dk.raadslag.search.Hits;
import dk.raadslag.search.Hits.Count;
import dk.raadslag.search.IndexedItem;
import dk.raadslag.search.Query;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SeeingOnlyWhatOneMayTest {

    private static final Audience MEMBERS = Audience.of(Token.committee(1));

    @Property(tries = 20)
    void hitsTotalsAndCountsAreThoseOfTheItemsThatAdmitTheReader(@ForAll long seed, @ForAll Query.Order order) {
        RandomItems random = new RandomItems(seed);
        List<IndexedItem> items = random.items(60);
        try (FilledIndex index = FilledIndex.with(items)) {
            for (int i = 0; i < 12; i++) {
                Set<Token> reader = random.reader();
                Query query = random.query(order);
                assertSameAsByHand(new ByHand(items, reader), query, index.index.find(query, reader));
            }
        }
    }

    private static void assertSameAsByHand(ByHand byHand, Query query, Hits hits) {
        List<IndexedItem> expected = byHand.find(query);
        assertThat(hits.total()).as("%s", query).isEqualTo(expected.size());
        assertThat(hits.hits())
                .hasSize(Math.min(Query.PAGE_SIZE, expected.size()))
                .extracting(Hit::row)
                .isSubsetOf(expected.stream().map(IndexedItem::row).toList());
        for (Facet facet : Facet.values()) {
            assertThat(counts(hits, facet)).as("%s of %s", facet, query).isEqualTo(byHand.counts(query, facet));
        }
    }

    private static Map<String, Integer> counts(Hits hits, Facet facet) {
        return hits.counts(facet).stream()
                .collect(Collectors.toMap(Count::value, Count::count, Integer::sum, TreeMap::new));
    }

    /** Not even the order of hits or a suggestion that is missing may tell that there is something else. */
    @Property(tries = 20)
    void theAnswerIsTheSameAsIfWhatTheReaderMayNotSeeDidNotExist(@ForAll long seed, @ForAll Query.Order order) {
        RandomItems random = new RandomItems(seed);
        List<IndexedItem> items = random.items(80);
        Set<Token> reader = random.reader();
        try (FilledIndex everything = FilledIndex.with(items);
                FilledIndex visible = FilledIndex.with(new ByHand(items, reader).visible())) {
            for (int i = 0; i < 12; i++) {
                Query query = mistyped(random.query(order), i);
                assertThat(everything.index.find(query, reader))
                        .as("%s", query)
                        .isEqualTo(visible.index.find(query, reader));
            }
        }
    }

    private static Query mistyped(Query query, int turn) {
        return turn % 3 == 0
                ? query.withWords(query.words().replace("trafik", "trafk").replace("museum", "musum"))
                : query;
    }

    @Test
    void aCanaryInClosedTextIsNowhereInWhatOutsidersGet() {
        try (FilledIndex index = FilledIndex.with(
                AnItem.titled("Kanariefuglens sag")
                        .part(Part.CLOSED)
                        .of("Kanarieudvalget")
                        .filed("81.38.05-G01-44-24")
                        .saying("En kanariefugl synger om kanarieøerne")
                        .attached("kanarie.pdf")
                        .seenBy(MEMBERS),
                AnItem.titled("Personsag").part(Part.FACE).butFullyBy(MEMBERS))) {
            for (String words : List.of(
                    "",
                    "kanariefugl",
                    "kanariefugle",
                    "kanarifugl",
                    "kanarie",
                    "personsag",
                    "\"en kanariefugl\"",
                    "81.38",
                    "-kanariefugl")) {
                assertThat(index.find(words).toString()).doesNotContainIgnoringCase("kanarie");
            }
            assertThat(index.find("").total()).isOne();
        }
    }

    @Test
    void membersFindTheClosedSideOnceAndNotItsFace() {
        try (FilledIndex index = FilledIndex.with(
                AnItem.titled("Afskedigelse").part(Part.CLOSED).seenBy(MEMBERS),
                AnItem.titled("Personsag").part(Part.FACE).butFullyBy(MEMBERS))) {
            Hits members = index.index.find(Query.of(""), Set.of(Token.PUBLIC, Token.committee(1)));
            assertThat(FilledIndex.titles(members)).containsExactly("Afskedigelse");
            assertThat(index.titles("")).containsExactly("Personsag");
        }
    }

    @Test
    void aRecusedMemberFindsTheFaceOnly() {
        Audience closed = new Audience(Set.of(Token.committee(1)), Set.of(Token.person(7)));
        try (FilledIndex index = FilledIndex.with(
                AnItem.titled("Afskedigelse").part(Part.CLOSED).seenBy(closed),
                AnItem.titled("Personsag").part(Part.FACE).butFullyBy(closed))) {
            Set<Token> recused = Set.of(Token.PUBLIC, Token.committee(1), Token.person(7));
            assertThat(FilledIndex.titles(index.index.find(Query.of(""), recused)))
                    .containsExactly("Personsag");
        }
    }

    @Test
    void aSuggestionIsAWordOfAnItemTheReaderMaySee() {
        try (FilledIndex index = FilledIndex.with(
                AnItem.titled("Lukket om regnskab").seenBy(MEMBERS), AnItem.titled("Åbent om regnskov"))) {
            assertThat(index.find("regnskap").suggestion()).isEqualTo("regnskov");
            assertThat(index.index.find(Query.of("regnskap"), MEMBERS.tokens()).suggestion())
                    .isEqualTo("regnskab");
        }
    }

    @Test
    void noHitForTokensWithoutOverlap() {
        try (FilledIndex index = FilledIndex.with(AnItem.titled("Budget").in(new UUID(3, 3)))) {
            assertThat(index.index.find(Query.of("budget"), Set.of(Token.STAFF)).total())
                    .isZero();
        }
    }
}
