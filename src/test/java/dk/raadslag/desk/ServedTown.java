package dk.raadslag.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Raadslag;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The demo in a process of its own, which can be killed and started again at the same address. */
public final class ServedTown implements AutoCloseable {

    private final Path data;
    private final String name;
    private final int port;
    private @Nullable Process process;

    /**
     * @param data where it keeps everything
     * @param name of the file under target that it writes to
     */
    public ServedTown(Path data, String name) throws IOException {
        this.data = data;
        this.name = name;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    public URI home() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Starts it and waits until it answers. */
    public void start() throws IOException, InterruptedException {
        Process started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Raadslag.class.getName(),
                        "serve",
                        "--port",
                        String.valueOf(port),
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", name + ".log").toFile())
                .start();
        process = started;
        while (!answers()) {
            assertThat(started.isAlive()).as("see target/%s.log", name).isTrue();
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private boolean answers() throws InterruptedException {
        try (HttpDesk desk = new HttpDesk(home())) {
            desk.become("Amina Kaya");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** As the machine would when the power goes. */
    public void kill() throws InterruptedException {
        if (process != null) process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        if (process == null) return;
        process.destroy();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
}
