package dk.raadslag.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes mail and does not say that it has. */
final class SilentServer implements AutoCloseable {

    private final ServerSocket socket;
    private final AtomicInteger taken = new AtomicInteger();

    SilentServer() throws IOException {
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    int taken() {
        return taken.get();
    }

    private void listen() {
        try {
            while (true) talk(socket.accept());
        } catch (IOException e) {
            // closed
        }
    }

    private void talk(Socket line) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), US_ASCII));
        OutputStream out = line.getOutputStream();
        say(out, "220 here");
        boolean data = false;
        for (String heard = in.readLine(); heard != null; heard = in.readLine()) {
            if (data && heard.equals(".")) taken.incrementAndGet();
            if (data) continue;
            data = heard.toUpperCase(Locale.ROOT).startsWith("DATA");
            say(out, data ? "354 go on" : "250 well");
        }
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
