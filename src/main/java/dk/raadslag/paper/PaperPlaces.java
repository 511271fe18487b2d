package dk.raadslag.paper;

import dk.raadslag.access.Reader;
import dk.raadslag.paper.PaperStanding.SentBack;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says on which agendas a paper has a place; known by whatever puts agendas together. */
public interface PaperPlaces {

    /**
     * A place on an agenda.
     *
     * @param committee its name
     * @param day of the meeting
     * @param over whether it was held before today
     * @param cancelled whether the meeting will not be held
     * @param path where the reader reads what the meeting's documents say of it, or null
     * @param returned that a secretary has given it back and waits for it, or null
     */
    record Place(
            String committee,
            LocalDate day,
            boolean over,
            boolean cancelled,
            @Nullable String path,
            @Nullable SentBack returned) {}

    /**
     * The nearest meeting to come first, then those that are over, the latest first; one that is cancelled only while
     * the paper has no other place.
     */
    List<Place> of(Reader reader, Paper paper);

    /** Those of the papers that a meeting has dealt with and that are on no agenda to come. */
    Set<Long> met(Reader reader, Collection<Long> papers);
}
