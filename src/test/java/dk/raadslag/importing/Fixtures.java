package dk.raadslag.importing;

import dk.raadslag.publication.Item;
import dk.raadslag.publication.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The town's minutes in every layout, and what came of reading them. */
public final class Fixtures {

    private Fixtures() {}

    public static Path samples() {
        String home = System.getenv("RAADSLAG_SAMPLES");
        return Path.of(home == null ? "../shared/samples" : home);
    }

    public static Outline outline(String fixture) {
        return Objects.requireNonNull(reading(fixture).outline());
    }

    public static Reading reading(String fixture) {
        return read(fixture, bytes(fixture));
    }

    public static Outline outlineOf(String text) {
        return Objects.requireNonNull(readingOf(text).outline());
    }

    public static Reading readingOf(String text) {
        return read("referat.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static Reading read(String name, byte[] bytes) {
        return FileReaders.standard().read(new SourceFile(name, bytes)).getFirst();
    }

    public static byte[] bytes(String fixture) {
        try (InputStream in = Fixtures.class.getResourceAsStream("/importing/" + fixture)) {
            return Objects.requireNonNull(in, fixture).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> keys(Item item) {
        return item.sections().stream().map(Section::key).toList();
    }

    public static Section section(Item item, String key) {
        return item.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
