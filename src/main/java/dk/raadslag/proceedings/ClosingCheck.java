package dk.raadslag.proceedings;

import dk.raadslag.access.Reader;
import dk.raadslag.meeting.Meeting;
import java.util.List;

/** A module that knows why a meeting cannot be closed yet, as minutes know of items without a decision. */
public interface ClosingCheck {

    /** Called within the clerk's transaction that closes the meeting, and in a reading that shows what is missing. */
    List<Hindrance> before(Reader recorder, Meeting meeting);
}
