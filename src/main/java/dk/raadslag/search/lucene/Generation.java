package dk.raadslag.search.lucene;

import dk.raadslag.search.IndexWriting;
import dk.raadslag.search.IndexedItem;
import dk.raadslag.search.SearchIndex.Position;
import dk.raadslag.search.danish.DanishTerms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * One index in one folder, from the time it is begun until another takes its place. What is committed says of itself
 * which schema it follows, whether it was finished, and up to which event.
 */
final class Generation implements IndexWriting, AutoCloseable {

    /** Raise when entries are written otherwise: older indexes are then left behind and made anew. */
    private static final String SCHEMA = "6";

    private static final int BUFFER_MEGABYTES = 48;

    /** Few: it is read far more often than written. */
    private static final int SEGMENTS_PER_TIER = 4;

    private final Path folder;
    private final DanishTerms terms;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Columns columns = new Columns();
    private final Sights sights = new Sights();
    private final UUID id = UUID.randomUUID();
    private volatile long position;
    private boolean forgets;

    private Generation(
            Path folder,
            DanishTerms terms,
            Directory directory,
            IndexWriter writer,
            SearcherManager searchers,
            long position) {
        this.folder = folder;
        this.terms = terms;
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
        this.position = position;
    }

    static Generation create(Path folder, DanishTerms terms) throws IOException {
        return open(folder, terms, IndexWriterConfig.OpenMode.CREATE, 0);
    }

    /** @throws CorruptIndexException also when it is unfinished or follows another schema */
    static Generation reopen(Path folder, DanishTerms terms) throws IOException {
        long position = finishedPosition(folder);
        Generation generation = open(folder, terms, IndexWriterConfig.OpenMode.APPEND, position);
        try {
            generation.check();
            return generation;
        } catch (IOException e) {
            generation.close();
            throw e;
        }
    }

    private static long finishedPosition(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            Map<String, String> note = SegmentInfos.readLatestCommit(directory).getUserData();
            if (SCHEMA.equals(note.get("schema")) && note.containsKey("position")) {
                return Long.parseLong(note.get("position"));
            }
            throw new CorruptIndexException("Unfinished or of another schema", folder.toString());
        }
    }

    static boolean isFinished(Path folder) {
        try {
            return finishedPosition(folder) >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Generation open(Path folder, DanishTerms terms, IndexWriterConfig.OpenMode mode, long position)
            throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            IndexWriter writer = new IndexWriter(directory, configuration().setOpenMode(mode));
            return new Generation(folder, terms, directory, writer, searchers(writer), position);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static SearcherManager searchers(IndexWriter writer) throws IOException {
        try {
            return new SearcherManager(writer, new OwnTextSearchers());
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    private static IndexWriterConfig configuration() {
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setForceMergeDeletesPctAllowed(0);
        merges.setSegmentsPerTier(SEGMENTS_PER_TIER);
        return new IndexWriterConfig(new Gaps())
                .setSimilarity(new OwnText())
                .setMergePolicy(merges)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
    }

    private void check() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            for (LeafReaderContext segment : searcher.getIndexReader().leaves())
                segment.reader().checkIntegrity();
        } finally {
            searchers.release(searcher);
        }
    }

    Path folder() {
        return folder;
    }

    Position position() {
        return new Position(id, position);
    }

    /** False once Lucene has given up writing, as it does when the disk is full. */
    boolean isOpen() {
        return writer.isOpen();
    }

    @Override
    public void put(UUID document, List<IndexedItem> items) {
        try {
            Term all = new Term(Names.DOCUMENT, document.toString());
            if (items.isEmpty()) forget(all);
            else
                writer.updateDocuments(
                        all, items.stream().map(item -> Entry.of(item, terms)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forget(Term all) throws IOException {
        writer.deleteDocuments(all);
        forgets = true;
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void commit(long upTo) throws IOException {
        if (forgets) writer.forceMergeDeletes();
        forgets = false;
        writer.setLiveCommitData(
                Map.of("schema", SCHEMA, "position", Long.toString(upTo)).entrySet());
        writer.commit();
        position = upTo;
    }

    /** Draws all segments together, which takes a while and makes every search look in one place. */
    void draw() throws IOException {
        writer.forceMerge(1);
    }

    <T> T search(Work<T> work) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return work.with(searcher, columns, sights);
        } finally {
            searchers.release(searcher);
        }
    }

    interface Work<T> {
        T with(IndexSearcher searcher, Columns columns, Sights sights) throws IOException;
    }

    /** What was not committed is lost. */
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }

    private static final class OwnTextSearchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new OwnText());
            return searcher;
        }
    }
}
