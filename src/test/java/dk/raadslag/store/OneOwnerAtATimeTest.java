package dk.raadslag.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneOwnerAtATimeTest {

    @Test
    void theLockIsHeldByOneUntilItIsClosed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("owner.lock");
        try (OwnerLock held = OwnerLock.tryTake(file)) {
            assertThat(held).isNotNull();
            assertThat(OwnerLock.tryTake(file)).isNull();
            assertThat(OwnerLock.isFree(folder.resolve("../" + folder.getFileName() + "/owner.lock")))
                    .isFalse();
        }
        assertThat(OwnerLock.isFree(file)).isTrue();
        assertThat(OwnerLock.isFree(file)).as("asking takes nothing").isTrue();
    }
}
