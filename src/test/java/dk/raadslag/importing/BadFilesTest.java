package dk.raadslag.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.importing.Finding.Severity;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadFilesTest {

    private static final String MINUTES =
            "REFERAT Økonomiudvalget d. 12-03-2025\n\nPunkt 1: Årsregnskab\n\nBeslutning\n\nGodkendt, også på første side.\n";

    private final FileReaders readers = FileReaders.standard();

    @Test
    void an_empty_a_missing_and_a_binary_file_are_refused_with_a_reason(@TempDir Path folder) {
        assertRefused(readers.read(new SourceFile("tom.txt", new byte[0])));
        assertRefused(readers.read(new SourceFile("blank.txt", "  \n\n".getBytes(StandardCharsets.UTF_8))));
        assertRefused(readers.read(new SourceFile("data.bin", new byte[] {0, 1, 2, 3, 0, 0, 9, 8})));
        assertRefused(readers.read(folder.resolve("findes-ikke.txt")));
        assertRefused(readers.read(folder));
    }

    @Test
    void a_file_over_the_limit_is_refused_unread(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("stor.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }
        assertRefused(readers.read(large));
    }

    @Test
    void a_reader_that_fails_or_never_ends_spoils_nothing() {
        assertRefused(with(_ -> {
            throw new IllegalStateException("broken");
        }));
        assertRefused(with(_ -> {
            new CountDownLatch(1).await();
            return List.of();
        }));
        assertRefused(with(_ -> endless(0)));
    }

    @Test
    void every_encoding_gives_the_same_minutes() {
        Outline expected = outline(MINUTES.getBytes(StandardCharsets.UTF_8));
        assertThat(expected.committee()).isEqualTo("Økonomiudvalget");
        assertThat(outline(("\uFEFF" + MINUTES).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
        assertThat(outline(("\uFEFF" + MINUTES).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(expected);
        assertThat(outline(("\uFEFF" + MINUTES).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(expected);
        assertThat(outline(MINUTES.getBytes(Charset.forName("windows-1252")))).isEqualTo(expected);
        assertThat(outline(MINUTES.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
        assertThat(outline(MINUTES.replace("\n", "\r").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
    }

    @Test
    void control_characters_are_left_out_and_told() {
        Reading reading = Fixtures.readingOf(MINUTES.replace("også", "og\u0002så"));
        assertThat(reading.outline()).isEqualTo(outline(MINUTES.getBytes(StandardCharsets.UTF_8)));
        assertThat(reading.findings())
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.NOTICE);
    }

    @Test
    void a_truncated_file_gives_what_there_is() {
        byte[] whole = Fixtures.bytes("chefforum.txt");
        for (int length = 1; length < whole.length; length += 97) {
            assertThat(readers.read(new SourceFile("del.txt", java.util.Arrays.copyOf(whole, length))))
                    .hasSize(1);
        }
    }

    private static Outline outline(byte[] bytes) {
        return Objects.requireNonNull(Fixtures.read("referat.txt", bytes).outline());
    }

    private interface Body {
        List<Reading> read(SourceFile file) throws Exception;
    }

    private static List<Reading> with(Body body) {
        DocumentReader reader = new DocumentReader() {
            @Override
            public boolean recognises(SourceFile file) {
                return true;
            }

            @Override
            public List<Reading> read(SourceFile file) {
                try {
                    return body.read(file);
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        return new FileReaders(List.of(reader), Duration.ofMillis(300)).read(new SourceFile("a.txt", new byte[] {1}));
    }

    @SuppressWarnings("InfiniteRecursion")
    private static List<Reading> endless(int depth) {
        return endless(depth + 1);
    }

    private static void assertRefused(List<Reading> readings) {
        assertThat(readings).singleElement().satisfies(reading -> {
            assertThat(reading.content()).isNull();
            assertThat(reading.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.message()).isNotBlank();
            });
        });
    }
}
