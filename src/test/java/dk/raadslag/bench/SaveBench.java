package dk.raadslag.bench;

import dk.raadslag.desk.HttpDesk;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Saving a field of three thousand characters: one author alone, and thirty who each save once a second. */
final class SaveBench {

    private static final int AUTHORS = 30;
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final int SAVES = 40;
    private static final String TEXT = "Kommunen skriver en sag om cykelstien ved Møllevej. ".repeat(60);

    private SaveBench() {}

    public static void main(String[] args) throws Exception {
        try (Town town = Town.started()) {
            saving(town.home(), 1, SAVES, Duration.ZERO);
            List<Double> alone = saving(town.home(), 1, SAVES, Duration.ZERO);
            List<Double> together = saving(town.home(), AUTHORS, SAVES, BETWEEN);
            System.out.printf(
                    "saving, %d authors once a second: p50 %.0f ms, p99 %.0f ms; one alone: p50 %.0f ms, ratio %.1f%n",
                    AUTHORS,
                    Percentile.of(together, 50),
                    Percentile.of(together, 99),
                    Percentile.of(alone, 50),
                    Percentile.of(together, 50) / Percentile.of(alone, 50));
        }
    }

    /** The milliseconds each save took. */
    private static List<Double> saving(URI home, int authors, int saves, Duration between) throws Exception {
        List<Double> times = Collections.synchronizedList(new ArrayList<>());
        try (var office = Executors.newFixedThreadPool(authors)) {
            List<Future<?>> writing = new ArrayList<>();
            for (int author = 0; author < authors; author++) {
                long late = between.toMillis() * author / authors;
                writing.add(office.submit(() -> {
                    write(home, saves, between, late, times);
                    return null;
                }));
            }
            for (Future<?> one : writing) one.get();
        }
        return times;
    }

    private static void write(URI home, int saves, Duration between, long late, List<Double> times) throws Exception {
        try (HttpDesk desk = new HttpDesk(home)) {
            desk.become("Amina Kaya");
            long paper = desk.begin("chefforum", "En af mange sager");
            TimeUnit.MILLISECONDS.sleep(late);
            for (int save = 0; save < saves; save++) {
                long start = System.nanoTime();
                var answer = desk.save(paper, "presentation", save, UUID.randomUUID(), TEXT + save);
                if (answer.statusCode() != 200) throw new IOException(answer.toString());
                long took = System.nanoTime() - start;
                times.add(took / 1e6);
                TimeUnit.NANOSECONDS.sleep(Math.max(0, between.toNanos() - took));
            }
        }
    }
}
