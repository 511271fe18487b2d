package dk.raadslag.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;

/** The machine itself, from where its own supervision asks. */
final class Loopback {

    private Loopback() {}

    static boolean isWhere(HttpServletRequest request) {
        return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress();
    }
}
