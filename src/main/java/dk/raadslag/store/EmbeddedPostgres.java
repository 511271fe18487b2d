package dk.raadslag.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that Raadslag brings along and runs itself, on this machine only, as durable as any other. One
 * living process runs it; others on the same folder are its tenants.
 */
public final class EmbeddedPostgres implements Database {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final ClusterFolder folder;
    private final OwnerLock lock;
    private final Server server;
    private final int port;
    private final Passwords passwords;
    private final DataSource owner;
    private final HikariDataSource application;

    private EmbeddedPostgres(ClusterFolder folder, OwnerLock lock, Server server, int port, Passwords passwords) {
        this.folder = folder;
        this.lock = lock;
        this.server = server;
        this.port = port;
        this.passwords = passwords;
        String url = LogIns.embeddedUrl(port, Roles.DATABASE);
        this.owner = LogIns.plain(url, Roles.OWNER, passwords.owner());
        this.application =
                LogIns.pooled(LogIns.plain(url, Roles.APPLICATION, passwords.application()), LogIns.CONNECTIONS);
    }

    /**
     * Starts the server in the data folder, or becomes a tenant of the living process that already runs it.
     *
     * @throws StoreUnavailable when it cannot be started or reached
     */
    public static Database open(Path data) {
        return open(data, List.of());
    }

    /** @param settings further settings of the server, {@code name=value} */
    static Database open(Path data, List<String> settings) {
        try {
            return open(ClusterFolder.in(data), settings);
        } catch (IOException e) {
            throw new StoreUnavailable("Databasen i %s kan ikke bruges: %s".formatted(data, e.getMessage()), e);
        }
    }

    private static Database open(ClusterFolder folder, List<String> settings) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            @Nullable OwnerLock lock = OwnerLock.tryTake(folder.lock());
            if (lock != null) return own(folder, lock, settings);
            OptionalInt port = folder.announcedPort();
            if (port.isPresent()) return TenantOfEmbedded.at(folder, port.getAsInt());
            Server.pause();
        }
        throw new StoreUnavailable(
                "En anden Raadslag har taget databasen i %s, men får den ikke startet.".formatted(folder.root()));
    }

    private static EmbeddedPostgres own(ClusterFolder folder, OwnerLock lock, List<String> settings)
            throws IOException {
        try {
            folder.withdrawAnnouncement();
            PostgresBinaries binaries = PostgresBinaries.unpackedIn(folder.root());
            var server = new Server(folder, binaries, ServerUser.forPrograms(binaries));
            return start(folder, lock, server, settings);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres start(ClusterFolder folder, OwnerLock lock, Server server, List<String> settings)
            throws IOException {
        server.stopOrphan();
        Passwords passwords = Passwords.keptIn(folder.passwords());
        boolean exists = server.exists();
        if (!exists) {
            LOG.info("Creating the database in {}", folder.root());
            server.create(passwords.superuser());
        }
        int port = server.start(settings, passwords);
        if (!exists) {
            Roles.create(superuser(port, passwords), passwords);
            server.created();
        }
        folder.announce(port);
        LOG.info("PostgreSQL runs on 127.0.0.1:{} over {}", port, folder.cluster());
        return new EmbeddedPostgres(folder, lock, server, port, passwords);
    }

    private static DataSource superuser(int port, Passwords passwords) {
        return LogIns.plain(LogIns.embeddedUrl(port, "postgres"), "postgres", passwords.superuser());
    }

    @Override
    public DataSource owner() {
        return owner;
    }

    @Override
    public DataSource application() {
        return application;
    }

    int port() {
        return port;
    }

    Passwords passwords() {
        return passwords;
    }

    @Override
    public void close() {
        try {
            folder.withdrawAnnouncement();
            application.close();
            server.stop();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
