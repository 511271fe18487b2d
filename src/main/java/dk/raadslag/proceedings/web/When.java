package dk.raadslag.proceedings.web;

import dk.raadslag.proceedings.DanishClock;
import dk.raadslag.proceedings.Moment;
import dk.raadslag.proceedings.ProceedingsRefused;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** From when something holds, as forms say it. */
final class When {

    static final String NOW = "nu";
    static final String BEGINNING = "begyndelse";

    private When() {}

    static Moment of(String from) {
        return switch (from) {
            case NOW -> new Moment.Now();
            case BEGINNING -> new Moment.Beginning();
            default -> new Moment.Given(null, item(from));
        };
    }

    /** The id of the item; null from the beginning. */
    static @Nullable Long item(String from) {
        if (from.equals(BEGINNING)) return null;
        if (!from.matches("\\d{1,15}")) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        return Long.valueOf(from);
    }

    /**
     * Null when nothing was written.
     *
     * @throws ProceedingsRefused when it is no time
     */
    static @Nullable LocalTime time(String written) {
        return written.isBlank() ? null : DanishClock.read(written);
    }
}
