package dk.raadslag.mail;

import static java.util.Objects.requireNonNull;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import org.springframework.stereotype.Component;

/** How often each person wants mail; their own choice. */
@Component
public class MailChoices {

    private final Readings readings;
    private final MailChoiceTable table;

    MailChoices(Readings readings, MailChoiceTable table) {
        this.readings = readings;
        this.table = table;
    }

    /** The reader's own. */
    public MailChoice of(Reader reader) {
        return of(requireNonNull(reader.personId()));
    }

    MailChoice of(long personId) {
        return readings.asClerk(() -> table.of(personId)).orElse(MailChoice.USUAL);
    }

    /** The reader's own, from now on. */
    public void choose(Reader reader, MailChoice choice) {
        readings.asClerk(() -> {
            table.put(requireNonNull(reader.personId()), choice);
            return choice;
        });
    }
}
