package dk.raadslag.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Held by the one living process that runs the database in a folder; the system lets go of it when the process dies.
 */
final class OwnerLock implements AutoCloseable {

    /**
     * A lock belongs to the whole process and is lost when any channel to the file is closed, so none is opened twice.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private OwnerLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The lock, or null when another holds it. */
    static @Nullable OwnerLock tryTake(Path lockFile) throws IOException {
        Path file = lockFile.toAbsolutePath().normalize();
        if (!HELD_HERE.add(file)) return null;
        @Nullable OwnerLock lock = null;
        try {
            lock = lock(file);
            return lock;
        } finally {
            if (lock == null) HELD_HERE.remove(file);
        }
    }

    private static @Nullable OwnerLock lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock();
        if (lock != null) return new OwnerLock(file, channel);
        channel.close();
        return null;
    }

    /** Whether nobody runs the database in the folder. */
    static boolean isFree(Path lockFile) {
        try (@Nullable OwnerLock lock = tryTake(lockFile)) {
            return lock != null;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(file);
    }
}
