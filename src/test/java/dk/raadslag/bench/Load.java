package dk.raadslag.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks for one page over and over from a few readers at once, on this machine. Each keeps one bare connection open and
 * only counts the bytes it is sent, so that the cores are left to what is measured.
 */
record Load(URI page) {

    private static final int READERS = 8;
    private static final String LENGTH = "content-length:";

    /** Answered requests a second, over the given time. */
    double requestsPerSecond(Duration during) throws Exception {
        long end = System.nanoTime() + during.toNanos();
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            List<Future<Long>> asking = new ArrayList<>();
            for (int i = 0; i < READERS; i++) asking.add(readers.submit(() -> askUntil(end)));
            long answered = 0;
            for (Future<Long> one : asking) answered += one.get();
            return answered / (during.toNanos() / 1e9);
        }
    }

    private long askUntil(long end) throws IOException {
        byte[] request = ("GET " + page.getRawPath() + " HTTP/1.1\r\nHost: " + page.getAuthority()
                        + "\r\nAccept-Language: da\r\n\r\n")
                .getBytes(US_ASCII);
        long answered = 0;
        try (Socket connection = new Socket(page.getHost(), page.getPort());
                InputStream answer = new BufferedInputStream(connection.getInputStream(), 1 << 16)) {
            connection.setTcpNoDelay(true);
            while (System.nanoTime() < end) {
                connection.getOutputStream().write(request);
                skipAnswer(answer);
                answered++;
            }
        }
        return answered;
    }

    private void skipAnswer(InputStream answer) throws IOException {
        String status = line(answer);
        if (!status.contains(" 200 ") && !status.endsWith(" 200")) throw new IOException(page + " answered " + status);
        long length = 0;
        for (String header = line(answer); !header.isEmpty(); header = line(answer)) {
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length()))
                length = Long.parseLong(header.substring(LENGTH.length()).strip());
        }
        answer.skipNBytes(length);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException();
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }
}
