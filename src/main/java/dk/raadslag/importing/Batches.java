package dk.raadslag.importing;

import dk.raadslag.access.Reader;
import dk.raadslag.importing.Batch.Stage;
import dk.raadslag.importing.BatchFile.State;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Imports by screen: a batch of files is taken in, read with its findings shown, and stored when its owner says so.
 * Batches live until the server stops or newer ones push them out; what was stored stays stored.
 */
@Component
public class Batches implements DisposableBean {

    private static final int KEPT = 20;

    private final Imports imports;
    private final FileReaders readers = FileReaders.standard();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon().factory());
    private final Deque<Batch> batches = new ArrayDeque<>();

    Batches(Imports imports) {
        this.imports = imports;
    }

    /** A file as it is handed in. */
    public interface Upload {
        String name();

        InputStream open() throws IOException;
    }

    /**
     * Takes the files in and begins to read them.
     *
     * @throws UncheckedIOException when they cannot be laid aside; then nothing is kept
     */
    public UUID open(Reader owner, List<Upload> uploads) {
        Batch batch = lay(owner, uploads);
        keep(batch);
        worker.execute(() -> read(batch));
        return batch.id();
    }

    /** A reader's own batch. */
    public synchronized Optional<Batch> find(Reader reader, UUID id) {
        Long person = reader.personId();
        return batches.stream()
                .filter(batch -> batch.id().equals(id))
                .filter(batch -> person != null && batch.belongsTo(person))
                .findFirst();
    }

    /** Begins to store what was read; does nothing when the batch is not read through or is being stored already. */
    public void store(Reader reader, Batch batch) {
        if (batch.proceed(Stage.READ, Stage.STORING)) worker.execute(() -> store(batch, reader));
    }

    private static Batch lay(Reader owner, List<Upload> uploads) {
        try {
            Batch batch = new Batch(
                    owner.personId() == null ? 0 : owner.personId(),
                    Files.createTempDirectory("raadslag-import-"),
                    uploads.stream().map(Upload::name).toList());
            for (int i = 0; i < uploads.size(); i++) {
                try (InputStream in = uploads.get(i).open()) {
                    Files.copy(in, batch.path(i));
                }
            }
            return batch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void keep(Batch batch) {
        batches.addFirst(batch);
        while (batches.size() > KEPT) delete(batches.removeLast());
    }

    private void read(Batch batch) {
        for (int i = 0; i < batch.files().size(); i++) {
            String name = batch.files().get(i).name();
            Source source = Source.of(name, batch.path(i));
            List<BatchDocument> documents = new ArrayList<>();
            for (Reading reading : readers.read(name, batch.path(i))) {
                documents.add(new BatchDocument(reading, imports.foresee(reading, source)));
            }
            boolean readable =
                    documents.stream().anyMatch(document -> document.reading().content() != null);
            batch.put(i, new BatchFile(name, readable ? State.READ : State.UNREADABLE, documents));
        }
        batch.enter(Stage.READ);
    }

    private void store(Batch batch, Reader by) {
        for (int i = 0; i < batch.files().size(); i++) {
            BatchFile file = batch.files().get(i);
            if (file.state() == State.READ) batch.put(i, stored(file, batch.path(i), by));
        }
        batch.enter(Stage.STORED);
    }

    private BatchFile stored(BatchFile file, Path path, Reader by) {
        Source source = Source.of(file.name(), path);
        List<BatchDocument> documents = file.documents().stream()
                .map(document -> new BatchDocument(document.reading(), imports.store(document.reading(), source, by)))
                .toList();
        boolean failed = documents.stream().anyMatch(document -> document.outcome() instanceof Imported.Failed);
        return new BatchFile(file.name(), failed ? State.FAILED : State.STORED, documents);
    }

    @Override
    public synchronized void destroy() {
        worker.shutdownNow();
        batches.forEach(Batches::delete);
    }

    private static void delete(Batch batch) {
        try {
            FileSystemUtils.deleteRecursively(batch.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
