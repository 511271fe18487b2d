package dk.raadslag.publication;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which editions of agendas somebody has read, so that each may be told what has changed since; known to that person
 * alone.
 */
@Component
public class Readership {

    private final Readings readings;
    private final ReadershipTable table;
    private final Clock clock;

    Readership(Readings readings, ReadershipTable table, Clock clock) {
        this.readings = readings;
        this.table = table;
        this.clock = clock;
    }

    /** Notes that the reader has opened an agenda; nothing for minutes, or for somebody who is not logged in. */
    public void note(Reader reader, EditionSummary edition) {
        Long person = reader.personId();
        if (person == null || !edition.kind().isAgenda()) return;
        if (readings.as(reader, () -> table.has(person, edition.id()))) return;
        readings.asClerk(() -> table.insert(person, edition.id(), clock.instant()));
    }

    /** The number of the edition that the reader last read before this one. */
    public Optional<Integer> lastBefore(Reader reader, EditionSummary edition) {
        Long person = reader.personId();
        if (person == null || edition.number() == 1) return Optional.empty();
        return readings.as(reader, () -> table.lastBefore(person, edition));
    }
}
