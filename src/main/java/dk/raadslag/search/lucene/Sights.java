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

    synchronized EntrySet of(Set<Token> reader, IndexSearcher searcher) throws IOException {
        if (state != searcher.getIndexReader()) byReader.clear();
        state = searcher.getIndexReader();
        EntrySet known = byReader.get(reader);
        if (known != null) return known;
        EntrySet sight = EntrySet.matching(Within.sightOf(reader), searcher);
        byReader.put(Set.copyOf(reader), sight);
        return sight;
    }
}
