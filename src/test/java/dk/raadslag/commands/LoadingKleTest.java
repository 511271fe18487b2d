package dk.raadslag.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Raadslag;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class LoadingKleTest {

    private static final Path DATA = Path.of("target", "test-store", "kle");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void empty() throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
    }

    private int load(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        String[] arguments = {"kle", "import", "--data", DATA.toString(), file.toString()};
        return Commands.of(Raadslag.class).run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    @Test
    void bothWaysKleIsGivenOutAreStored() throws IOException {
        assertThat(load(
                        "kle.json",
                        "[{\"nr\":\"81\",\"titel\":\"Personale\"},{\"nr\":\"81.38\",\"titel\":\"Samarbejde\"}]"))
                .as(err.toString())
                .isZero();
        assertThat(load("kle.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <KLE-Emneplan><Hovedgruppe><HovedgruppeNr>81</HovedgruppeNr><HovedgruppeTitel>Personale</HovedgruppeTitel>
                </Hovedgruppe></KLE-Emneplan>""")).as(err.toString()).isZero();
        assertThat(out.toString()).contains("2 numre er gemt", "1 numre er gemt");
    }

    @Test
    void anythingElseIsRefusedInWords() throws IOException {
        assertThat(load("nej.txt", "REFERAT")).isEqualTo(1);
        assertThat(load("nej.xml", "<a/>")).isEqualTo(1);
        assertThat(load("tom.json", "")).isEqualTo(1);
        assertThat(err.toString()).contains("kan ikke læses som KLE");
    }
}
