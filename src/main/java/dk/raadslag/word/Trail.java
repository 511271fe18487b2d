package dk.raadslag.word;

import static java.util.Objects.requireNonNull;

import dk.raadslag.richtext.Change;
import dk.raadslag.richtext.Tracked;
import dk.raadslag.richtext.Words.Fate;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.LongFunction;

/** Says of what is written that it comes or goes, by whom and when. */
final class Trail {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Sheet sheet;
    private final LongFunction<String> names;

    Trail(Sheet sheet, LongFunction<String> names) {
        this.sheet = sheet;
        this.names = names;
    }

    /** Opens what is written next as coming or going; {@link #close} closes it. */
    void open(Xml xml, Tracked tracked) {
        if (tracked.fate() != Fate.KEPT) xml.open(name(tracked), attributes(tracked));
    }

    void close(Xml xml, Tracked tracked) {
        if (tracked.fate() != Fate.KEPT) xml.close();
    }

    /** Within the properties of a paragraph's mark or a row. */
    void mark(Xml xml, Tracked tracked) {
        if (tracked.fate() != Fate.KEPT) xml.empty(name(tracked), attributes(tracked));
    }

    private static String name(Tracked tracked) {
        return tracked.fate() == Fate.INSERTED ? "w:ins" : "w:del";
    }

    private String[] attributes(Tracked tracked) {
        Change change = requireNonNull(tracked.change());
        String at = time(change.at());
        return new String[] {"w:id", sheet.mark(), "w:author", names.apply(change.by()), "w:date", at};
    }

    /** Word tells the time of those who read, and says that it is UTC. */
    static String time(Instant at) {
        return LocalDateTime.ofInstant(at, DENMARK)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                + "Z";
    }
}
