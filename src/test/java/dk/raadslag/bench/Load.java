package dk.raadslag.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks for one page over and over from a few readers at once, on this machine. */
record Load(HttpClient client, URI page) {

    private static final int READERS = 8;

    /** Answered requests a second, over the given time. */
    double requestsPerSecond(Duration during) throws Exception {
        long end = System.nanoTime() + during.toNanos();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> asking = new ArrayList<>();
            for (int i = 0; i < READERS; i++) asking.add(readers.submit(() -> askUntil(end)));
            long answered = 0;
            for (Future<Long> one : asking) answered += one.get();
            return answered / (during.toNanos() / 1e9);
        }
    }

    private long askUntil(long end) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(page).GET().build();
        long answered = 0;
        while (System.nanoTime() < end) {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200) throw new IllegalStateException(page + " answered " + status);
            answered++;
        }
        return answered;
    }
}
