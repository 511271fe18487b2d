package dk.raadslag.proceedings;

import dk.raadslag.access.Reader;
import dk.raadslag.meeting.Meeting;
import java.util.List;

/** A module that knows why a closed meeting stays closed, as minutes know that they have been adopted. */
public interface ReopeningCheck {

    /** Called within the clerk's transaction that reopens the meeting, and in a reading that shows what hinders it. */
    List<Hindrance> before(Reader recorder, Meeting meeting);
}
