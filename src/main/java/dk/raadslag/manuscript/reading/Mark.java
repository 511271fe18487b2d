package dk.raadslag.manuscript.reading;

import dk.raadslag.foreign.XmlElement;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who changed something while changes were tracked, and when.
 *
 * @param by the name that the file gives
 * @param at as the clock of whoever wrote it showed, in whole seconds; null when the file gives no such time
 */
public record Mark(String by, @Nullable LocalDateTime at) {

    static Mark of(XmlElement element) {
        return new Mark(element.attribute("author"), time(element.attribute("date")));
    }

    /** Word tells local time and calls it UTC; real files hold days such as {@code 0-00-00}. */
    static @Nullable LocalDateTime time(String date) {
        try {
            return LocalDateTime.parse(date.replaceFirst("(Z|[+-]\\d\\d:\\d\\d)$", ""))
                    .truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
