package dk.raadslag.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/** Other programs on the same work, and how long work takes. */
final class Other {

    private Other() {}

    static List<String> libreOffice(Path folder, Path file, String format) {
        return List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString(),
                file.toString());
    }

    /** @throws IOException when it is not installed */
    static Integer run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) throw new IllegalStateException(command.getFirst() + " failed");
        return process.exitValue();
    }

    /** Seconds. */
    static double median(int rounds, Callable<?> work) throws Exception {
        double[] seconds = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            work.call();
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds[rounds / 2];
    }
}
