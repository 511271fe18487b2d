package dk.raadslag.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.OptionalInt;
import java.util.Set;

/** Where the embedded server keeps its things: {@code postgres} within the data folder. */
record ClusterFolder(Path root) {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /** Closed to others as far as it is made here; a data folder that is there already is its owner's business. */
    static ClusterFolder in(Path data) throws IOException {
        Path root = data.toAbsolutePath().normalize().resolve("postgres");
        Files.createDirectories(root, OWNER_ALONE);
        return new ClusterFolder(root);
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path lock() {
        return root.resolve("owner.lock");
    }

    Path passwords() {
        return root.resolve("passwords");
    }

    /** Stands while the cluster is being made for the first time, and holds nothing anyone has been promised. */
    Path unfinishedMark() {
        return root.resolve("cluster.unfinished");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    void keepOneOldLog() throws IOException {
        if (!Files.exists(log())) return;
        Files.move(log(), root.resolve("postgres.previous.log"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The port of a server that is ready, announced by the process that runs it. */
    OptionalInt announcedPort() throws IOException {
        if (!Files.exists(announcement())) return OptionalInt.empty();
        return OptionalInt.of(Integer.parseInt(Files.readString(announcement()).strip()));
    }

    void announce(int port) throws IOException {
        Path unfinished = root.resolve("port.unfinished");
        Files.writeString(unfinished, port + "\n");
        Files.move(unfinished, announcement(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void withdrawAnnouncement() throws IOException {
        Files.deleteIfExists(announcement());
    }

    private Path announcement() {
        return root.resolve("port");
    }
}
