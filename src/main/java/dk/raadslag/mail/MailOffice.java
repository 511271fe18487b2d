package dk.raadslag.mail;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import dk.raadslag.mail.Delivery.Fate;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What an administrator sees of the outbox: whether mail goes out, and what does not. Never what a mail says. */
@Component
public class MailOffice {

    private static final int SHOWN = 50;

    private final Readings readings;
    private final OutboxTable table;
    private final SmtpSettings settings;
    private final Clock clock;

    MailOffice(Readings readings, OutboxTable table, SmtpSettings settings, Clock clock) {
        this.readings = readings;
        this.table = table;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is not set up, so that nothing is sent; empty when mail goes out. */
    public List<MissingSetting> missing() {
        return settings.missing();
    }

    /** How many there are of each; none for others than administrators. */
    public Map<Fate, Long> counts(Reader reader) {
        Map<Fate, Long> counts = new EnumMap<>(Fate.class);
        readings.as(reader, () -> {
            for (Fate fate : Fate.values()) counts.put(fate, table.count(fate, doubtful(), tooOld()));
            return counts;
        });
        return counts;
    }

    /** The latest that wait, were given up or are uncertain. */
    public List<Delivery> unsent(Reader reader) {
        return readings.as(reader, () -> table.unsent(doubtful(), tooOld(), SHOWN));
    }

    private Instant doubtful() {
        return clock.instant().minus(Patience.DOUBT);
    }

    private Instant tooOld() {
        return clock.instant().minus(Patience.KEPT);
    }
}
