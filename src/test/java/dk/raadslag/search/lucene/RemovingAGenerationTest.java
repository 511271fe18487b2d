package dk.raadslag.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.search.danish.DanishTerms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemovingAGenerationTest {

    private static final int TIMES = 300;

    @TempDir
    Path directory;

    @Test
    void twoWhoRemoveItAtOnceDoNotGetInEachOthersWay() throws Exception {
        var generations = new Generations(directory, new DanishTerms());
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int time = 0; time < TIMES; time++) {
                Path folder = Files.createDirectories(directory.resolve("generation-" + time));
                Files.writeString(folder.resolve("segments_1"), "");
                Callable<Boolean> remove = () -> {
                    generations.remove(folder);
                    return true;
                };
                for (Future<Boolean> removed : two.invokeAll(List.of(remove, remove)))
                    assertThat(removed.get()).isTrue();
            }
        }
    }

    @Test
    void oneIsBegunWhileAnotherTidiesUp() throws Exception {
        var generations = new Generations(directory, new DanishTerms());
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            var done = new AtomicBoolean();
            Future<?> tidying = other.submit(() -> {
                while (!done.get())
                    for (int number = 1; number < 4; number++)
                        generations.remove(directory.resolve("generation-" + number));
                return null;
            });
            for (int time = 0; time < TIMES / 3; time++) generations.begin().close();
            done.set(true);
            tidying.get();
        }
    }
}
