package dk.raadslag.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Files handed in together: first read and looked at, then stored. Worked on by one thread and watched by others. */
public final class Batch {

    /** How far a batch has come. */
    public enum Stage {
        READING,
        READ,
        STORING,
        STORED
    }

    private final UUID id = UUID.randomUUID();
    private final long owner;
    private final Path folder;
    private final List<BatchFile> files;
    private Stage stage = Stage.READING;

    Batch(long owner, Path folder, List<String> names) {
        this.owner = owner;
        this.folder = folder;
        this.files = new ArrayList<>(names.stream().map(BatchFile::waiting).toList());
    }

    public UUID id() {
        return id;
    }

    public synchronized Stage stage() {
        return stage;
    }

    /** The files as they stand now, in the order they were handed in. */
    public synchronized List<BatchFile> files() {
        return List.copyOf(files);
    }

    /** How many files the present stage is done with. */
    public long done() {
        boolean reading = stage() == Stage.READING;
        return files().stream()
                .filter(file -> reading ? file.read() : file.finished())
                .count();
    }

    boolean belongsTo(long person) {
        return owner == person;
    }

    Path folder() {
        return folder;
    }

    Path path(int index) {
        return folder.resolve(Integer.toString(index));
    }

    synchronized void enter(Stage next) {
        stage = next;
    }

    /** Goes on to the next stage if the batch stands at this one; false when someone else was first. */
    synchronized boolean proceed(Stage from, Stage to) {
        if (stage != from) return false;
        stage = to;
        return true;
    }

    synchronized void put(int index, BatchFile file) {
        files.set(index, file);
    }
}
