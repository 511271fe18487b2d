package dk.raadslag.meeting;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readers;
import dk.raadslag.access.Readings;
import dk.raadslag.access.Secrets;
import dk.raadslag.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The secret addresses by which calendar programs, which cannot log in, read people's meetings. */
@Component
public class CalendarAddresses {

    private final Readings readings;
    private final CalendarAddressTable table;
    private final Readers readers;
    private final Journal journal;
    private final Clock clock;

    CalendarAddresses(Readings readings, CalendarAddressTable table, Readers readers, Journal journal, Clock clock) {
        this.readings = readings;
        this.table = table;
        this.readers = readers;
        this.journal = journal;
        this.clock = clock;
    }

    /** When the reader's address was made; empty when there is none. */
    public Optional<Instant> since(Reader reader) {
        return readings.as(reader, () -> table.since(id(reader)));
    }

    /** A new secret for the reader's own meetings; the one before is of no use any more. It is kept as its hash. */
    public String make(Reader actor) {
        return readings.asClerk(() -> {
            String secret = Secrets.next();
            table.end(id(actor), clock.instant());
            table.insert(Secrets.hash(secret), id(actor), clock.instant());
            journal.write(actor, "calendar-address.made", subject(actor), Map.of());
            return secret;
        });
    }

    /** Ends the reader's address; nothing happens when there is none. */
    public void end(Reader actor) {
        readings.asClerk(() -> {
            boolean was = table.end(id(actor), clock.instant());
            if (was) journal.write(actor, "calendar-address.ended", subject(actor), Map.of());
            return was;
        });
    }

    /** Whose address it is, with what they may read today; empty when it has ended or their account is closed. */
    public Optional<Reader> owner(String secret) {
        return readings.asClerk(() -> table.person(Secrets.hash(secret)).flatMap(readers::ofPerson));
    }

    private static long id(Reader reader) {
        return requireNonNull(reader.personId());
    }

    private static String subject(Reader reader) {
        return "person:" + id(reader);
    }
}
