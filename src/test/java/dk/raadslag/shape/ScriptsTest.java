package dk.raadslag.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScriptsTest {

    @Test
    void every_script_has_its_line_in_the_help() throws Exception {
        Process help = new ProcessBuilder("bin/help").redirectErrorStream(true).start();
        String printed = new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(help.waitFor()).as(printed).isZero();
        assertThat(scripts()).allSatisfy(script -> assertThat(printed).contains("bin/" + script));
    }

    @Test
    void every_script_can_be_run() throws IOException {
        assertThat(scripts())
                .allSatisfy(script -> assertThat(Path.of("bin", script)).isExecutable());
        assertThat(Path.of(".ci/run")).isExecutable();
    }

    private static List<String> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bin"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("_"))
                    .toList();
        }
    }
}
