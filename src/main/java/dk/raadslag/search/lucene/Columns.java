package dk.raadslag.search.lucene;

import dk.raadslag.search.Facet;
import dk.raadslag.search.IndexedItem.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;

/** The facet values of every entry of a segment, unpacked once and kept as long as the segment. */
final class Columns {

    private static final char BETWEEN = '\t';

    private final Map<IndexReader.CacheKey, List<Column>> bySegment = new ConcurrentHashMap<>();

    /**
     * @param values by number
     * @param of the number of the value of each entry, -1 for none
     */
    record Column(Facet facet, String[] values, int[] of) {}

    /** The committee as a facet value: what addresses call it, and its name. */
    static String committee(Place committee) {
        return committee.slug() + BETWEEN + committee.name();
    }

    static String value(String written) {
        int end = written.indexOf(BETWEEN);
        return end < 0 ? written : written.substring(0, end);
    }

    static String label(String written) {
        return written.substring(written.indexOf(BETWEEN) + 1);
    }

    List<Column> of(LeafReader segment) throws IOException {
        IndexReader.CacheHelper cache = segment.getCoreCacheHelper();
        List<Column> known = bySegment.get(cache.getKey());
        if (known != null) return known;
        List<Column> columns =
                Names.COLUMNS.stream().map(facet -> column(segment, facet)).toList();
        if (bySegment.put(cache.getKey(), columns) == null) cache.addClosedListener(bySegment::remove);
        return columns;
    }

    private static Column column(LeafReader segment, Facet facet) {
        try {
            return column(facet, DocValues.getSorted(segment, Names.column(facet)), segment.maxDoc());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Column column(Facet facet, SortedDocValues packed, int entries) throws IOException {
        String[] values = new String[packed.getValueCount()];
        for (int i = 0; i < values.length; i++) values[i] = packed.lookupOrd(i).utf8ToString();
        int[] of = new int[entries];
        for (int entry = 0; entry < entries; entry++) of[entry] = packed.advanceExact(entry) ? packed.ordValue() : -1;
        return new Column(facet, values, of);
    }
}
