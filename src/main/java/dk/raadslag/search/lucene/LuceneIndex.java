package dk.raadslag.search.lucene;

import dk.raadslag.access.Token;
import dk.raadslag.search.Hits;
import dk.raadslag.search.IndexedItem;
import dk.raadslag.search.Query;
import dk.raadslag.search.SearchIndex;
import dk.raadslag.search.SearchUnavailable;
import dk.raadslag.search.danish.DanishTerms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the index in a folder by Lucene. Opened when first used; an index that is broken is left for an empty one. */
public final class LuceneIndex implements SearchIndex, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LuceneIndex.class);

    private final DanishTerms terms = new DanishTerms();
    private final Generations generations;
    private volatile @Nullable Generation open;
    private boolean closed;

    public LuceneIndex(Path directory) {
        this.generations = new Generations(directory, terms);
    }

    @Override
    public void put(UUID document, List<IndexedItem> items) {
        generation().put(document, items);
    }

    /** Moves on to a newer index if another process has made one. */
    @Override
    public void refresh() {
        run(() -> {
            generation().refresh();
            if (generations.hasNewerThan(generation())) closeGeneration();
        });
    }

    @Override
    public void commit(long position) {
        run(() -> generation().commit(position));
    }

    @Override
    public long position() {
        return generation().position();
    }

    @Override
    public Hits find(Query query, Set<Token> reader) {
        while (true) {
            Generation asked = generation();
            try {
                return asked.search((searcher, columns, sights) ->
                        new Searching(searcher, terms, columns, sights.of(reader, searcher)).find(query));
            } catch (AlreadyClosedException e) {
                if (asked == open) throw e;
            } catch (CorruptIndexException e) {
                throw abandon(asked, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private SearchUnavailable abandon(Generation broken, CorruptIndexException cause) {
        log.error("The search index is broken and is made anew", cause);
        run(() -> {
            closeGeneration();
            generations.remove(broken.folder());
        });
        return new SearchUnavailable("The search index is being made anew");
    }

    @Override
    public Replacement replacement() {
        try {
            return new Next(generations.begin());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Next implements Replacement {

        private final Generation next;
        private boolean tookOver;

        private Next(Generation next) {
            this.next = next;
        }

        @Override
        public void put(UUID document, List<IndexedItem> items) {
            next.put(document, items);
        }

        @Override
        public void takeOver(long position) {
            run(() -> {
                next.draw();
                next.commit(position);
                next.close();
                tookOver = true;
                closeGeneration();
            });
        }

        @Override
        public void close() {
            if (tookOver) return;
            run(() -> {
                next.close();
                generations.remove(next.folder());
            });
        }
    }

    private Generation generation() {
        Generation current = open;
        return current == null ? openGeneration() : current;
    }

    private synchronized Generation openGeneration() {
        if (closed) throw new SearchUnavailable("The search index is closed");
        Generation current = open;
        if (current != null) return current;
        terms.prepare();
        try {
            Generation opened = generations.open();
            open = opened;
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void closeGeneration() throws IOException {
        Generation current = open;
        open = null;
        if (current != null) current.close();
    }

    @Override
    public synchronized void close() {
        closed = true;
        run(this::closeGeneration);
    }

    private static void run(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Work {
        void run() throws IOException;
    }
}
