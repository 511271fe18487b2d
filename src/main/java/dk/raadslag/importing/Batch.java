package dk.raadslag.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

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
    private boolean forAll;

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

    /** Whether its owner means new committees to be for all. */
    public synchronized boolean forAll() {
        return forAll;
    }

    synchronized void meanForAll(boolean wanted) {
        forAll = wanted;
    }

    /** The documents of all files, as far as they are read. */
    public List<BatchDocument> documents() {
        return files().stream().flatMap(file -> file.documents().stream()).toList();
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

    /** Changes what is waiting to be stored; nothing when the batch is not there yet or no longer there. */
    synchronized void change(UnaryOperator<List<BatchFile>> change) {
        if (stage == Stage.READ) put(change.apply(List.copyOf(files)));
    }

    synchronized void put(List<BatchFile> all) {
        for (int i = 0; i < all.size(); i++) files.set(i, all.get(i));
    }

    synchronized void put(int index, BatchFile file) {
        files.set(index, file);
    }
}
