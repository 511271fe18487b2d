package dk.raadslag.mail;

import dk.raadslag.access.Reader;
import dk.raadslag.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** A module that knows of deadlines. */
public interface ReminderSource {

    /**
     * The deadlines that near for the reader; read as the reader and written as a {@link Letter} is.
     *
     * @param nears whether a last day is so close that people are reminded of it, counted in working days
     * @param inDigest whether these come in the digest, so that what stands there anyway is left out
     */
    List<Reminder> reminders(Reader reader, Words words, Predicate<LocalDate> nears, boolean inDigest);
}
