package dk.raadslag.agenda;

import dk.raadslag.access.Reader;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.Section;
import java.util.List;

/** The module that knows what earlier meetings agreed is to be done, and what of it is still to come up. */
public interface LaterBusiness {

    /** Whether anything of it comes up at the meeting. */
    boolean due(Reader secretary, Meeting meeting);

    /** What the agenda says of it: what everybody may read who may read the agenda, and no more. */
    List<Section> sections(Reader secretary, Meeting meeting);
}
