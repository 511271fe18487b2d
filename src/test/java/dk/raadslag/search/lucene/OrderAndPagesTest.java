package dk.raadslag.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.publication.PublishedItem.Part;
import dk.raadslag.search.AnItem;
import dk.raadslag.search.Facet;
import dk.raadslag.search.Hit;
import dk.raadslag.search.IndexedItem;
import dk.raadslag.search.Query;
import dk.raadslag.search.Query.Order;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OrderAndPagesTest {

    private static Query asked(Order order, int page) {
        return new Query("", Map.of(), null, null, null, order, page);
    }

    @Property(tries = 15)
    void thePagesTogetherHoldEveryHitOnceInOneOrder(@ForAll long seed, @ForAll Order order) {
        List<IndexedItem> items = new RandomItems(seed).items(70);
        try (FilledIndex index = FilledIndex.with(items)) {
            List<UUID> rows = new ArrayList<>();
            List<LocalDate> dates = new ArrayList<>();
            int pages = index.find(asked(order, 1)).pages();
            for (int page = 1; page <= pages; page++) {
                for (Hit hit : index.find(asked(order, page)).hits()) {
                    rows.add(hit.row());
                    dates.add(hit.date());
                }
            }
            assertThat(rows).doesNotHaveDuplicates().hasSize(index.find("").total());
            assertThat(dates).isSortedAccordingTo((one, two) -> two.compareTo(one));
        }
    }

    @Test
    void theItemsOfOneMeetingComeInTheirOrder() {
        try (FilledIndex index = FilledIndex.with(
                AnItem.titled("Tredje").in(new UUID(1, 1)).at(3),
                AnItem.titled("Ældre").on(LocalDate.of(2020, 1, 1)),
                AnItem.titled("Nyere").on(LocalDate.of(2026, 1, 1)))) {
            assertThat(index.titles("")).containsExactly("Nyere", "Tredje", "Ældre");
        }
    }

    @Property(tries = 10)
    void openAndClosedItemsOfOneMeetingComeInTheirOrder(@ForAll("sides") List<Part> sides, @ForAll Order order) {
        UUID minutes = new UUID(1, 1);
        List<IndexedItem> items = IntStream.range(0, sides.size())
                .mapToObj(i -> AnItem.titled("Punkt " + i)
                        .in(minutes)
                        .at(i)
                        .part(sides.get(i))
                        .item())
                .toList();
        try (FilledIndex index = FilledIndex.with()) {
            index.index.put(minutes, items);
            index.index.refresh();
            assertThat(FilledIndex.titles(index.find(asked(order, 1))))
                    .containsExactlyElementsOf(
                            items.stream().map(IndexedItem::title).toList());
        }
    }

    @Provide
    Arbitrary<List<Part>> sides() {
        return Arbitraries.of(Part.class).list().ofMinSize(2).ofMaxSize(Query.PAGE_SIZE);
    }

    @Test
    void aPageBeyondTheLastIsEmptyAndKeepsTheTotal() {
        try (FilledIndex index = FilledIndex.with(AnItem.titled("Et"))) {
            assertThat(index.find(asked(Order.DATE, 99)).hits()).isEmpty();
            assertThat(index.find(asked(Order.DATE, 99)).total()).isOne();
        }
    }

    @Test
    void kleNumbersAndDaysNarrow() {
        try (FilledIndex index = FilledIndex.with(
                AnItem.titled("Løn").filed("81.38.05-G01-4-24").on(LocalDate.of(2024, 5, 1)),
                AnItem.titled("Vej").filed("05.01.00-P20-1-23").on(LocalDate.of(2023, 5, 1)))) {
            for (String kle : List.of("81", "81.38", "81.38.05")) {
                Query query = new Query("", Map.of(), kle, null, null, Order.DATE, 1);
                assertThat(FilledIndex.titles(index.find(query))).containsExactly("Løn");
            }
            LocalDate day = LocalDate.of(2023, 5, 1);
            Query query = new Query("", Map.of(), null, day, day, Order.DATE, 1);
            assertThat(FilledIndex.titles(index.find(query))).containsExactly("Vej");
        }
    }

    @Test
    void aChosenFieldIsWhereAllTheWordsAre() {
        try (FilledIndex index = FilledIndex.with(
                AnItem.titled("Trafik").saying("budget"), AnItem.titled("Begge").saying("trafik og budget"))) {
            Query query = new Query(
                    "trafik budget", Map.of(Facet.FIELD, Set.of("presentation")), null, null, null, Order.DATE, 1);
            assertThat(FilledIndex.titles(index.find(query))).containsExactly("Begge");
        }
    }
}
