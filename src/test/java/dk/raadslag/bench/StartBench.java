package dk.raadslag.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** From the command to the first page: the plain jar, and the unpacked jar with the JDK's AOT cache. */
final class StartBench {

    private static final int PORT = 18_471;
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private StartBench() {}

    public static void main(String[] args) throws Exception {
        Path work = Files.createTempDirectory("raadslag-start");
        Path jar = Path.of("target/raadslag.jar").toAbsolutePath();
        run(work, List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", "unpacked"));
        String unpacked = work.resolve("unpacked/raadslag.jar").toString();
        secondsToFirstPage(work, List.of("-jar", jar.toString()));
        secondsToFirstPage(work, List.of("-XX:AOTCacheOutput=raadslag.aot", "-jar", unpacked));
        double plain = best(work, List.of("-jar", jar.toString()));
        double cached = best(work, List.of("-XX:AOTCache=raadslag.aot", "-jar", unpacked));
        System.out.printf(
                "start to first page: plain jar %.1f s, unpacked with AOT cache %.1f s, ratio %.1f times faster%n",
                plain, cached, plain / cached);
    }

    private static double best(Path work, List<String> java) throws Exception {
        return Math.min(secondsToFirstPage(work, java), secondsToFirstPage(work, java));
    }

    private static double secondsToFirstPage(Path work, List<String> java) throws Exception {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(java);
        command.addAll(List.of("serve", "--empty", "--port", String.valueOf(PORT), "--data", "data"));
        long start = System.nanoTime();
        Process raadslag = started(work, command);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client)) {
                if (!raadslag.isAlive()) throw new IllegalStateException("Raadslag stopped: " + work.resolve("log"));
                Thread.sleep(20);
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            raadslag.destroy();
            raadslag.waitFor(2, TimeUnit.MINUTES);
        }
    }

    private static boolean answers(HttpClient client) throws InterruptedException {
        try {
            HttpRequest first = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/"))
                    .build();
            return client.send(first, BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(Path work, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(arguments);
        if (started(work, command).waitFor() != 0) throw new IllegalStateException("See " + work.resolve("log"));
    }

    private static Process started(Path work, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log").toFile())
                .start();
    }
}
