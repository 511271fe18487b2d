package dk.raadslag.paper;

import dk.raadslag.access.Reader;
import dk.raadslag.paper.PaperStanding.SentBack;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says on which agendas to come a paper has a place; known by whatever puts agendas together. */
public interface PaperPlaces {

    /**
     * A place on an agenda.
     *
     * @param committee its name
     * @param day of the meeting
     * @param cancelled whether the meeting will not be held
     * @param returned that a secretary has given it back and waits for it, or null
     */
    record Place(
            String committee,
            LocalDate day,
            boolean cancelled,
            @Nullable SentBack returned) {}

    /** The nearest meeting first; one that is cancelled only while the paper has no other place. */
    List<Place> of(Reader reader, Paper paper);
}
