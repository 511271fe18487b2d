package dk.raadslag.bench;

import dk.raadslag.Raadslag;
import dk.raadslag.access.Audience;
import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import dk.raadslag.access.Token;
import dk.raadslag.importing.FileReaders;
import dk.raadslag.importing.Imports;
import dk.raadslag.importing.Reading;
import dk.raadslag.importing.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Files imported a second, reading and storing apart. */
final class ImportBench {

    private static final Path TOWN = Path.of("src/main/resources/town/editions");
    private static final int ROUNDS = 20;
    private static final Reader IMPORTER = new Reader(null, "Bench", Set.of(Role.ADMINISTRATOR), Set.of(Token.PUBLIC));

    private ImportBench() {}

    public static void main(String[] args) throws Exception {
        List<Path> files = files();
        double read = filesReadPerSecond(files);
        double stored = filesStoredPerSecond(files);
        System.out.printf("importing: %.0f files/s read, %.0f files/s stored%n", read, stored);
    }

    private static double filesReadPerSecond(List<Path> files) {
        FileReaders readers = FileReaders.standard();
        files.forEach(readers::read);
        long start = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) files.forEach(readers::read);
        return ROUNDS * files.size() / ((System.nanoTime() - start) / 1e9);
    }

    private static double filesStoredPerSecond(List<Path> files) throws IOException {
        FileReaders readers = FileReaders.standard();
        List<List<Reading>> read = files.stream().map(readers::read).toList();
        List<Source> sources = files.stream().map(Source::of).toList();
        SpringApplication raadslag = new SpringApplication(Raadslag.class);
        try (ConfigurableApplicationContext context = raadslag.run(
                "--server.port=0",
                "--logging.level.root=warn",
                "--raadslag.data=" + Files.createTempDirectory("raadslag-bench"))) {
            Imports imports = context.getBean(Imports.class);
            long start = System.nanoTime();
            for (int i = 0; i < files.size(); i++) {
                for (Reading reading : read.get(i))
                    imports.store(reading, sources.get(i), IMPORTER, Audience.of(Token.STAFF));
            }
            return files.size() / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(TOWN)) {
            return new ArrayList<>(found.filter(Files::isRegularFile).sorted().toList());
        }
    }
}
