package dk.raadslag.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingTheDataToOneselfTest {

    @Test
    void nobodyElseOnTheMachineLooksIntoTheData(@TempDir Path home) throws IOException {
        ClusterFolder folder = ClusterFolder.in(home.resolve("data"));

        assertThat(mode(home.resolve("data"))).isEqualTo("rwx------");
        assertThat(mode(folder.root())).isEqualTo("rwx------");
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
