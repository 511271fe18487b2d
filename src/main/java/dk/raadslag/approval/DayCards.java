package dk.raadslag.approval;

import dk.raadslag.access.Reader;
import java.util.Optional;

/** A module that knows of something that waits for people besides what they approve, as follow-up knows of tasks. */
public interface DayCards {

    /** Empty when nothing waits for the reader. */
    Optional<DayCard> of(Reader reader);
}
