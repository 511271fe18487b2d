package dk.raadslag.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands on the pictures of help, which everyone may read, is stored in words beside the tests. */
class HelpShowsNoClosedWordTest {

    @Test
    void no_picture_was_taken_where_closed_words_stand() throws IOException {
        List<String> closed = Stream.concat(
                        TownPlan.read().canaries().stream().map(TownPlan.Canary::word),
                        Stream.of(ClosedMeansClosedTest.DRAFTED_ONLY))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/help"))) {
            List<Path> told =
                    files.filter(file -> file.toString().endsWith(".yml")).toList();
            assertThat(told).hasSizeGreaterThan(30);
            for (Path file : told) {
                assertThat(Files.readString(file).toLowerCase(Locale.ROOT))
                        .as(file.toString())
                        .doesNotContain(closed);
            }
        }
    }
}
