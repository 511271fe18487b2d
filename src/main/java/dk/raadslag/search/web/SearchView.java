package dk.raadslag.search.web;

import dk.raadslag.search.Facet;
import dk.raadslag.search.Hits;
import dk.raadslag.search.Hits.Count;
import dk.raadslag.search.Query;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A search and what it found. */
public record SearchView(Address address, Hits hits) {

    private static final int SHOWN_AT_ONCE = 8;
    private static final int NEIGHBOURS = 2;

    public Query query() {
        return address.query();
    }

    /** The facets that offer a choice. */
    public List<FacetView> facets() {
        return Arrays.stream(Facet.values())
                .map(facet -> new FacetView(facet, hits.counts(facet)))
                .filter(facet -> !facet.counts().isEmpty())
                .toList();
    }

    /** One facet on the page. */
    public record FacetView(Facet facet, List<Count> counts) {

        public String name() {
            return AddressWords.name(facet);
        }

        public String word(Count count) {
            return AddressWords.word(facet, count.value());
        }

        /** The first few, and any that is chosen. */
        public List<Count> atOnce() {
            return IntStream.range(0, counts.size())
                    .filter(i -> i < SHOWN_AT_ONCE || counts.get(i).chosen())
                    .mapToObj(counts::get)
                    .toList();
        }

        public List<Count> chosen() {
            return counts.stream().filter(Count::chosen).toList();
        }

        public List<Count> more() {
            return counts.stream().filter(count -> !atOnce().contains(count)).toList();
        }
    }

    /** Whether anything but the words narrows the search. */
    public boolean narrowed() {
        return !query().chosen().isEmpty() || query().kle() != null || query().from() != null || query().to() != null;
    }

    /** The numbers of the pages worth a link: first, last and those around this one; 0 stands for a gap. */
    public List<Integer> pages() {
        int last = Math.min(hits.pages(), Query.LAST_PAGE);
        List<Integer> near = IntStream.rangeClosed(1, last)
                .filter(page -> page == 1 || page == last || Math.abs(page - query().page()) <= NEIGHBOURS)
                .boxed()
                .toList();
        return IntStream.range(0, near.size())
                .boxed()
                .flatMap(i ->
                        i > 0 && near.get(i) > near.get(i - 1) + 1 ? Stream.of(0, near.get(i)) : Stream.of(near.get(i)))
                .toList();
    }
}
