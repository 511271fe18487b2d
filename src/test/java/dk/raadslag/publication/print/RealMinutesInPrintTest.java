package dk.raadslag.publication.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.raadslag.importing.FileReaders;
import dk.raadslag.importing.Reading;
import dk.raadslag.publication.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything the importer reads can be printed: the samples when they are there, and always the town. */
class RealMinutesInPrintTest {

    private static final Path TOWN = Path.of("src/main/resources/town/editions");

    @Test
    void the_towns_minutes_pass() throws IOException {
        assertThat(printAll(TOWN, 6)).isEqualTo(6);
    }

    @Test
    void the_samples_pass() throws IOException {
        Path samples =
                Path.of(Optional.ofNullable(System.getenv("RAADSLAG_SAMPLES")).orElse("../shared/samples"));
        assumeTrue(Files.isDirectory(samples));
        assertThat(printAll(samples, Long.MAX_VALUE)).isPositive();
    }

    private static long printAll(Path folder, long most) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(FileReaders.standard()::read)
                    .flatMap(Collection::stream)
                    .map(Reading::content)
                    .filter(Objects::nonNull)
                    .limit(most)
                    .peek(RealMinutesInPrintTest::print)
                    .count();
        }
    }

    private static void print(Content content) {
        PdfCheck.assertAccessibleAndLasting(Samples.print(Samples.of(content)).pdf());
    }
}
