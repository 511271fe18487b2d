package dk.raadslag.importing;

import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.importing.Batch.Stage;
import dk.raadslag.importing.BatchFile.State;
import dk.raadslag.importing.ExportedFiles.Given;
import dk.raadslag.proofreading.Proofs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Imports by screen: a batch of files is taken in, read with its findings shown, and stored when its owner says so.
 * Batches live until the server stops or newer ones push them out, their files only until they are stored.
 */
@Component
public class Batches implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Batches.class);
    private static final int KEPT = 20;

    private final Imports imports;
    private final Proofs proofs;
    private final FileReaders readers = FileReaders.standard();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon().factory());
    private final Deque<Batch> batches = new ArrayDeque<>();

    Batches(Imports imports, Proofs proofs) {
        this.imports = imports;
        this.proofs = proofs;
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
        worker.execute(() -> read(batch, owner));
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

    /**
     * Chooses these documents to be stored, as far as they can be, and no others.
     *
     * @param forAll whether new committees are meant to be for all
     */
    public void choose(Batch batch, Set<DocumentPlace> places, boolean forAll) {
        batch.meanForAll(forAll);
        batch.change(files -> new Preview(files).choosingOnly(places).files());
    }

    /** Says of documents what they lack, looks again at what storing them will do, and chooses those that are clear. */
    public void complete(Batch batch, Map<DocumentPlace, Facts> facts) {
        batch.change(files -> new Preview(files)
                .each(document -> completed(batch, files, document, facts.get(document.place())))
                .withTwins(imports.twins())
                .choosingAmong(facts.keySet())
                .files());
    }

    private BatchDocument completed(Batch batch, List<BatchFile> files, BatchDocument document, @Nullable Facts facts) {
        if (facts == null || !document.read().incomplete()) return document;
        int file = document.place().file();
        Reading whole = document.read().with(facts);
        return document.completed(
                whole, imports.foresee(whole, Source.of(files.get(file).name(), batch.path(file))));
    }

    /**
     * Begins to store what was chosen; does nothing when the batch is not read through or is being stored already.
     *
     * @param newcomers who may read committees that are not known yet
     */
    public void store(Reader reader, Batch batch, Audience newcomers) {
        if (batch.proceed(Stage.READ, Stage.STORING)) worker.execute(() -> store(batch, reader, newcomers));
    }

    private static Batch lay(Reader owner, List<Upload> uploads) {
        Batch batch = new Batch(
                owner.personId() == null ? 0 : owner.personId(),
                emptyFolder(),
                uploads.stream().map(Upload::name).toList());
        try {
            for (int i = 0; i < uploads.size(); i++) copy(uploads.get(i), batch.path(i));
            return batch;
        } catch (IOException e) {
            delete(batch);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            delete(batch);
            throw e;
        }
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("raadslag-import-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Upload upload, Path file) throws IOException {
        try (InputStream in = upload.open()) {
            Files.copy(in, file);
        }
    }

    private synchronized void keep(Batch batch) {
        batches.addFirst(batch);
        while (batches.size() > KEPT) delete(batches.removeLast());
    }

    private void read(Batch batch, Reader owner) {
        List<Given> given = IntStream.range(0, batch.files().size())
                .mapToObj(i -> new Given(batch.files().get(i).name(), batch.path(i)))
                .toList();
        try {
            ExportedFiles exported = ExportedFiles.among(given);
            var texts = new TextCheck(proofs.yardstick(owner));
            for (int i = 0; i < given.size(); i++) batch.put(i, read(i, given.get(i), exported, texts));
            batch.put(new Preview(batch.files())
                    .withTwins(imports.twins())
                    .choosing()
                    .files());
        } finally {
            batch.enter(Stage.READ);
        }
    }

    private BatchFile read(int index, Given file, ExportedFiles exported, TextCheck texts) {
        try {
            List<Reading> readings = exported.exportOf(file)
                    .map(export -> List.of(Reading.unreadable(belongsTo(export))))
                    .orElseGet(() -> readers.read(file.path(), file.file()));
            return read(index, file, readings, texts);
        } catch (RuntimeException e) {
            log.error("{} could not be read", file.path(), e);
            return read(
                    index,
                    file,
                    List.of(Reading.unreadable("Filen kunne ikke læses på grund af en fejl hos os.")),
                    texts);
        }
    }

    private BatchFile read(int index, Given file, List<Reading> readings, TextCheck texts) {
        Source source = Source.of(file.path(), file.file());
        List<BatchDocument> documents = IntStream.range(0, readings.size())
                .mapToObj(i -> BatchDocument.of(
                        new DocumentPlace(index, i),
                        readings.get(i),
                        imports.foresee(readings.get(i), source),
                        found(readings.get(i), file, texts)))
                .toList();
        return BatchFile.read(file.path(), documents);
    }

    /** A fault of the proof-reading must not keep a good document out. */
    private static List<TextFinding> found(Reading reading, Given file, TextCheck texts) {
        try {
            return texts.of(reading);
        } catch (RuntimeException e) {
            log.error("{} could not be proof-read", file.path(), e);
            return List.of();
        }
    }

    private static String belongsTo(String export) {
        return "Filen hører til " + export + " og læses ikke for sig. Er den alligevel et referat, så vælg den alene.";
    }

    private void store(Batch batch, Reader by, Audience newcomers) {
        try {
            for (int i = 0; i < batch.files().size(); i++) {
                BatchFile file = batch.files().get(i);
                if (file.state() == State.READ) batch.put(i, stored(file, batch.path(i), by, newcomers));
            }
        } finally {
            delete(batch);
            batch.enter(Stage.STORED);
        }
    }

    private BatchFile stored(BatchFile file, Path path, Reader by, Audience newcomers) {
        try {
            Source source = Source.of(file.name(), path);
            return after(file, document -> imports.store(document.reading(), source, by, newcomers));
        } catch (RuntimeException e) {
            String reference = Imports.reported(file.name(), e);
            return after(file, _ -> new Imported.Failed(reference));
        }
    }

    private static BatchFile after(BatchFile file, Function<BatchDocument, Imported> store) {
        List<BatchDocument> documents = file.documents().stream()
                .map(document -> document.after(outcome(document, store)))
                .toList();
        return BatchFile.stored(file.name(), documents);
    }

    private static Imported outcome(BatchDocument document, Function<BatchDocument, Imported> store) {
        if (document.chosen()) return store.apply(document);
        return document.storable() ? new Imported.NotTaken() : document.outcome();
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
            log.error("{} could not be removed", batch.folder(), e);
        }
    }
}
