package dk.raadslag.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModuleMapTest {

    private static final Path MAP = Path.of("docs/modules.md");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern DEPENDENCIES = Pattern.compile("allowedDependencies = \\{(.*?)}", Pattern.DOTALL);

    /** To renew the map after changing a module: delete it and run this test. */
    @Test
    void the_map_of_the_modules_says_what_the_code_says() throws IOException {
        if (Files.notExists(MAP)) Files.writeString(MAP, map());

        assertThat(Files.readString(MAP)).isEqualTo(map());
    }

    private static String map() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/dk/raadslag"))) {
            List<Path> modules = folders.filter(Files::isDirectory).sorted().toList();
            return "# Modules\n\nGenerated from each module's `package-info.java`.\n\n| module | what it is | may use |\n|---|---|---|\n"
                    + modules.stream().map(ModuleMapTest::row).collect(Collectors.joining());
        }
    }

    private static String row(Path module) {
        String source = read(module.resolve("package-info.java"));
        String sentence =
                first(SENTENCE, source).replaceAll("\\s*\\*?\\s+", " ").strip();
        String dependencies = first(DEPENDENCIES, source)
                .replace("\"", "")
                .replaceAll("\\s+", " ")
                .strip();
        return "| `%s` | %s | %s |%n".formatted(module.getFileName(), sentence, dependencies);
    }

    private static String first(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
