package dk.raadslag.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL server over one cluster folder: made, started as a child of this process, stopped. */
final class Server {

    /** Replaying the log after a crash can take a while; an answer may wait for it. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration PAUSE = Duration.ofMillis(30);

    private final ClusterFolder folder;
    private final PostgresBinaries binaries;
    private final ServerUser user;

    Server(ClusterFolder folder, PostgresBinaries binaries, ServerUser user) {
        this.folder = folder;
        this.binaries = binaries;
        this.user = user;
    }

    boolean exists() throws IOException {
        if (Files.exists(folder.unfinishedMark())) FileSystemUtils.deleteRecursively(folder.cluster());
        return Files.exists(folder.cluster().resolve("PG_VERSION"));
    }

    void create(String superuserPassword) throws IOException {
        Files.writeString(folder.unfinishedMark(), "");
        Files.createDirectories(folder.cluster());
        user.own(folder.cluster());
        Path passwordFile = passwordFile(superuserPassword);
        Command made = Command.run(user.does(
                binaries.program("initdb"),
                "--pgdata=" + folder.cluster(),
                "--username=postgres",
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=da-DK"));
        Files.delete(passwordFile);
        if (!made.succeeded()) throw new StoreUnavailable("Databasen kunne ikke oprettes: " + made.output());
    }

    private Path passwordFile(String password) throws IOException {
        Path file = folder.root().resolve("superuser.password");
        Passwords.createPrivate(file);
        Files.writeString(file, password);
        user.own(file);
        return file;
    }

    void created() throws IOException {
        Files.deleteIfExists(folder.unfinishedMark());
    }

    int start(List<String> settings, Passwords passwords) throws IOException {
        user.own(folder.cluster());
        folder.keepOneOldLog();
        int port = freePort();
        Process process = Command.builder(arguments(port, settings))
                .redirectOutput(folder.log().toFile())
                .start();
        awaitReady(process, LogIns.plain(LogIns.embeddedUrl(port, "postgres"), "postgres", passwords.superuser()));
        return port;
    }

    private List<String> arguments(int port, List<String> settings) {
        var words = new ArrayList<>(ownProcessGroup());
        words.addAll(
                user.does(binaries.program("postgres"), "-D", folder.cluster().toString()));
        var all = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "password_encryption=scram-sha-256",
                // A statement may hold closed text, which does not belong in a log file.
                "log_min_error_statement=panic"));
        all.addAll(settings);
        all.forEach(setting -> words.addAll(List.of("-c", setting)));
        return words;
    }

    /** Ctrl-C in a terminal goes to the whole group; the server must outlive the requests under way. */
    private static List<String> ownProcessGroup() {
        return Command.run(List.of("setsid", "--version")).succeeded() ? List.of("setsid") : List.of();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Process process, DataSource superuser) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!LogIns.answers(superuser)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroy();
                throw new StoreUnavailable("Den indbyggede PostgreSQL startede ikke. Se " + folder.log() + ":\n"
                        + Files.readString(folder.log(), StandardCharsets.UTF_8));
            }
            pause();
        }
    }

    static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for the database", e);
        }
    }

    /** Lets nobody finish, rolls back, writes everything down. */
    void stop() {
        Command stopped = Command.run(user.does(
                binaries.program("pg_ctl"), "stop", "-D", folder.cluster().toString(), "-m", "fast", "-w", "-t", "60"));
        if (!stopped.succeeded()) throw new UncheckedIOException(new IOException(stopped.output()));
    }

    /**
     * Stops what a killed Raadslag left running on this folder. A process that merely has got the number of a dead
     * server is left alone.
     */
    void stopOrphan() throws IOException {
        Path pidFile = folder.cluster().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        String pid = Files.readAllLines(pidFile).getFirst().strip();
        Command workingFolder = Command.run(user.does("readlink", "/proc/" + pid + "/cwd"));
        if (!workingFolder.succeeded()) return;
        if (workingFolder.output().equals(folder.cluster().toRealPath().toString())) stop();
        else Files.delete(pidFile);
    }
}
