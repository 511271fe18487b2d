package dk.raadslag.proceedings;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** What the clock on the wall of a Danish meeting room shows. */
public final class DanishClock {

    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private DanishClock() {}

    public static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZONE);
    }
}
