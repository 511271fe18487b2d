package dk.raadslag.calendar;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.journal.Journal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The municipality's calendar: when it works, by the holidays and the closing days an administrator has added.
 * Deadlines are counted when they are shown, so a new closing day moves them.
 */
@Component
public class Calendar {

    /** A single entry covers at most a month: a typing error must not close the town. */
    public static final int LONGEST = 31;

    private final Readings readings;
    private final ClosingDayTable table;
    private final Journal journal;

    Calendar(Readings readings, ClosingDayTable table, Journal journal) {
        this.readings = readings;
        this.table = table;
        this.journal = journal;
    }

    /** As a clerk, or in a clerk's transaction. */
    public WorkingDays workingDays() {
        return readings.asClerk(
                () -> new WorkingDays(table.all().stream().map(ClosingDay::day).collect(Collectors.toSet())));
    }

    /** As the reader, inside or outside a reading of the reader's: closing days are known to all. */
    public WorkingDays workingDays(Reader reader) {
        return new WorkingDays(closingDays(reader).stream().map(ClosingDay::day).collect(Collectors.toSet()));
    }

    /** The municipality's own closing days, the earliest first. */
    public List<ClosingDay> closingDays(Reader reader) {
        return readings.as(reader, table::all);
    }

    /**
     * Closes each day of a period; a day that is closed already gets the new name.
     *
     * @throws IllegalArgumentException when it ends before it begins or is longer than {@link #LONGEST} days
     */
    public void close(Reader actor, LocalDate from, LocalDate to, String name) {
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST - 1)))
            throw new IllegalArgumentException("Not a period of at most a month");
        readings.asClerk(() -> {
            from.datesUntil(to.plusDays(1)).forEach(day -> table.put(new ClosingDay(day, name)));
            journal.write(
                    actor, "closing-days.added", subject(from), Map.of("to", to.toString(), "name", name.strip()));
            return from;
        });
    }

    /** Opens a day again; nothing happens when it was not closed. */
    public void open(Reader actor, LocalDate day) {
        readings.asClerk(() -> {
            boolean was = table.delete(day);
            if (was) journal.write(actor, "closing-day.removed", subject(day), Map.of());
            return was;
        });
    }

    private static String subject(LocalDate day) {
        return "day:" + day;
    }
}
