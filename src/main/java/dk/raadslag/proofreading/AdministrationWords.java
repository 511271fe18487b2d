package dk.raadslag.proofreading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What every administration writes and the dictionary does not have. */
final class AdministrationWords {

    static final OwnWords WORDS = read();

    private AdministrationWords() {}

    private static OwnWords read() {
        try (InputStream in = Objects.requireNonNull(
                AdministrationWords.class.getResourceAsStream("/proofreading/words.txt"), "words.txt")) {
            return OwnWords.of(new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
