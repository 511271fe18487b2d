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
        write(generation -> generation.put(document, items));
    }

    /** Moves on to a newer index if another process has made one. */
    @Override
    public void refresh() {
        write(generation -> {
            generation.refresh();
            if (generations.hasNewerThan(generation)) leave(generation);
        });
    }

    @Override
    public boolean commit(Position position) {
        return answered(generation -> {
            boolean same = generation.position().generation().equals(position.generation());
            if (same) generation.commit(position.seq());
            return same;
        });
    }

    @Override
    public Position position() {
        return generation().position();
    }

    @Override
    public Hits find(Query query, Set<Token> reader) {
        while (true) {
            Generation asked = generation();
            try {
                return asked.search((searcher, columns, sights) -> new Searching(
                                searcher,
                                terms,
                                columns,
                                sights.of(reader, searcher),
                                sights.tellings(searcher, columns))
                        .find(query));
            } catch (AlreadyClosedException e) {
                if (asked == open) throw e;
            } catch (CorruptIndexException e) {
                abandon(asked, e);
                throw new SearchUnavailable("The search index is being made anew");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private synchronized void abandon(Generation broken, CorruptIndexException cause) {
        if (broken != open) return;
        log.error("The search index is broken and is made anew", cause);
        run(() -> {
            leave(broken);
            generations.remove(broken.folder());
        });
    }

    private void write(Writing work) {
        answered(generation -> {
            work.to(generation);
            return true;
        });
    }

    /** A generation that can be written no more is left, and opened anew when it is next asked for. */
    private <T> T answered(Answering<T> work) {
        Generation current = generation();
        try {
            return work.of(current);
        } catch (IOException e) {
            if (!current.isOpen()) run(() -> leave(current));
            throw new UncheckedIOException(e);
        } catch (AlreadyClosedException e) {
            run(() -> leave(current));
            throw e;
        } catch (UncheckedIOException e) {
            if (!current.isOpen()) run(() -> leave(current));
            throw e;
        }
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
        if (current != null) leave(current);
    }

    /** Leaves one generation, unless another thread has done so and gone on to the next. */
    private synchronized void leave(Generation left) throws IOException {
        if (left != open) return;
        open = null;
        left.close();
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

    private interface Writing {
        void to(Generation generation) throws IOException;
    }

    private interface Answering<T> {
        T of(Generation generation) throws IOException;
    }
}
