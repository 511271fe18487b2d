package dk.raadslag.search.lucene;

import dk.raadslag.search.SearchUnavailable;
import dk.raadslag.search.danish.DanishTerms;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folders of the index's generations. The newest finished one is in use; another process may make the next one
 * beside it.
 */
final class Generations {

    private static final Logger log = LoggerFactory.getLogger(Generations.class);
    private static final String PREFIX = "generation-";
    private static final int TRIES = 10;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final Path directory;
    private final DanishTerms terms;

    Generations(Path directory, DanishTerms terms) {
        this.directory = directory;
        this.terms = terms;
    }

    /** The newest finished generation, or a new one that holds nothing yet. The others are removed. */
    Generation open() throws IOException {
        makeDirectory(directory);
        for (Path folder : newestFirst()) {
            Optional<Generation> usable = reopen(folder);
            if (usable.isPresent()) return withoutOthers(usable.get());
        }
        Generation empty = begin();
        empty.commit(0);
        return withoutOthers(empty);
    }

    private Optional<Generation> reopen(Path folder) throws IOException {
        try {
            return Optional.of(Generation.reopen(folder, terms));
        } catch (LockObtainFailedException e) {
            throw new SearchUnavailable("Another Raadslag keeps the search index in " + folder);
        } catch (IOException | IllegalArgumentException e) {
            log.info("The search index in {} is of no use: {}", folder, e.toString());
            return Optional.empty();
        }
    }

    /** A generation in the making. Another process that tidies up may take its folder away before it is locked. */
    Generation begin() throws IOException {
        for (int tried = 1; ; tried++) {
            try {
                return create();
            } catch (NoSuchFileException | LockObtainFailedException e) {
                if (tried == TRIES) throw e;
                log.debug("Another process has taken {}", e.getMessage());
            }
        }
    }

    private Generation create() throws IOException {
        makeDirectory(directory);
        int last = newestFirst().stream().mapToInt(Generations::number).max().orElse(0);
        Path folder = directory.resolve(PREFIX + (last + 1));
        makeDirectory(folder);
        return Generation.create(folder, terms);
    }

    /** Nobody but its owner looks into it: closed texts stand there in the clear. */
    private static void makeDirectory(Path directory) throws IOException {
        Files.createDirectories(directory);
        PosixFileAttributeView rights = Files.getFileAttributeView(directory, PosixFileAttributeView.class);
        if (rights == null || !Files.isWritable(directory)) return;
        try {
            rights.setPermissions(OWNER_ONLY);
        } catch (FileSystemException e) {
            log.warn("Others may look into {}: {}", directory, e.toString());
        }
    }

    /** Whether another process has finished a newer one. */
    boolean hasNewerThan(Generation generation) throws IOException {
        return newestFirst().stream()
                .takeWhile(folder -> number(folder) > number(generation.folder()))
                .anyMatch(Generation::isFinished);
    }

    private Generation withoutOthers(Generation generation) throws IOException {
        for (Path folder : newestFirst()) {
            if (!folder.equals(generation.folder())) remove(folder);
        }
        return generation;
    }

    private List<Path> newestFirst() throws IOException {
        try (Stream<Path> folders = Files.list(directory)) {
            return folders.filter(folder -> folder.getFileName().toString().matches(PREFIX + "\\d{1,9}"))
                    .sorted(Comparator.comparing(Generations::number).reversed())
                    .toList();
        }
    }

    private static int number(Path folder) {
        return Integer.parseInt(folder.getFileName().toString().substring(PREFIX.length()));
    }

    /** Leaves a folder alone that another process is writing, or removing. */
    void remove(Path folder) throws IOException {
        try {
            removeUnused(folder);
        } catch (NoSuchFileException
                | FileAlreadyExistsException
                | DirectoryNotEmptyException
                | AlreadyClosedException e) {
            log.debug("Another process is removing {}", folder);
        }
    }

    private static void removeUnused(Path folder) throws IOException {
        try (FSDirectory files = FSDirectory.open(folder);
                Lock lock = files.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : files.listAll()) if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) files.deleteFile(file);
        } catch (LockObtainFailedException e) {
            log.debug("Another process is writing {}", folder);
            return;
        }
        Files.deleteIfExists(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
        Files.deleteIfExists(folder);
    }
}
