package dk.raadslag.search.lucene;

import dk.raadslag.access.Token;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** What readers see of one state of the index, remembered for those who asked last. */
final class Sights {

    private static final int READERS = 100;

    private final Map<Set<Token>, EntrySet> byReader = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<Token>, EntrySet> eldest) {
            return size() > READERS;
        }
    };

    private @Nullable Object state;
    private @Nullable Tellings tellings;

    synchronized EntrySet of(Set<Token> reader, IndexSearcher searcher) throws IOException {
        turnTo(searcher);
        EntrySet known = byReader.get(reader);
        if (known != null) return known;
        EntrySet sight = EntrySet.matching(Within.sightOf(reader), searcher);
        byReader.put(Set.copyOf(reader), sight);
        return sight;
    }

    /** The same for all readers, who see of it what they see of the entries. */
    synchronized Tellings tellings(IndexSearcher searcher, Columns columns) throws IOException {
        turnTo(searcher);
        Tellings known = tellings;
        if (known != null) return known;
        Tellings found = Tellings.of(searcher, columns);
        tellings = found;
        return found;
    }

    private void turnTo(IndexSearcher searcher) {
        if (state == searcher.getIndexReader()) return;
        byReader.clear();
        tellings = null;
        state = searcher.getIndexReader();
    }
}
