package dk.raadslag.web;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Nobody may try that e-mail, or from that address, for a while. */
class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final Duration remaining;

    TooManyAttempts(Duration remaining) {
        super("Too many attempts");
        this.remaining = remaining;
    }

    Duration remaining() {
        return remaining;
    }
}
