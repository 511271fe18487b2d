package dk.raadslag.proceedings;

import dk.raadslag.calendar.DanishZone;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the clock on the wall of a Danish meeting room shows. */
public final class DanishClock {

    /** Time fields add seconds where a form was filled in by other means. */
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[.:]([0-5]\\d)(?::[0-5]\\d)?");

    private DanishClock() {}

    /**
     * A time as people write it: 9.30, 09:30 or 9:30.
     *
     * @throws ProceedingsRefused when it is none
     */
    public static LocalTime read(String written) {
        Matcher time = TIME.matcher(written.strip());
        if (!time.matches()) throw new ProceedingsRefused(ProceedingsRule.TIME_WRONG);
        return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
    }

    public static ZonedDateTime at(Instant instant) {
        return instant.atZone(DanishZone.ID);
    }
}
