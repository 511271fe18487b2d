package dk.raadslag.openness;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The municipality's list of reasons for which matters may be closed. An administrator keeps it. */
@Component
public class ClosureReasons {

    private final Readings readings;
    private final ClosureReasonTable table;
    private final Journal journal;
    private final Clock clock;

    ClosureReasons(Readings readings, ClosureReasonTable table, Journal journal, Clock clock) {
        this.readings = readings;
        this.table = table;
        this.journal = journal;
        this.clock = clock;
    }

    /** All there ever were, in the order they came. */
    public List<ClosureReason> all(Reader reader) {
        return readings.as(reader, table::all);
    }

    /** Those to choose from today. */
    public List<ClosureReason> current(Reader reader) {
        LocalDate today = LocalDate.now(clock);
        return all(reader).stream().filter(reason -> reason.on(today)).toList();
    }

    public void add(Reader actor, NewClosureReason reason) {
        readings.asClerk(() -> {
            long id = table.insert(reason);
            journal.write(actor, "closure-reason.added", subject(id), Map.of("name", reason.name()));
            return id;
        });
    }

    /** Takes a reason off the list from today on; nothing happens when it is off already. */
    public void end(Reader actor, long id) {
        readings.asClerk(() -> {
            boolean was = table.end(id, LocalDate.now(clock).minusDays(1));
            if (was) journal.write(actor, "closure-reason.ended", subject(id), Map.of());
            return was;
        });
    }

    private static String subject(long id) {
        return "closure-reason:" + id;
    }
}
