package dk.raadslag.agenda;

import dk.raadslag.access.Reader;
import dk.raadslag.committee.Committee;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.Section;
import java.util.List;
import java.util.Map;

/** The module that knows what other committees have sent to this one's meetings; asked within a transaction. */
public interface Arrivals {

    /** What is to come up at the committee and stands on none of its agendas, in the order it was sent. */
    List<Arrival> waiting(Reader secretary, Committee committee);

    /** Says that it has become this item; within the clerk's transaction. */
    void landed(Arrival arrival, Meeting meeting, long itemId);

    /** Where the items of an agenda come from that another committee sent, by their ids. */
    Map<Long, Origins.Origin> origins(Reader reader, Meeting meeting);

    /**
     * The items of an agenda whose titles were written for fewer than those who may read it, by their ids: the names of
     * the committees that wrote them.
     */
    Map<Long, String> titledForFewer(Reader secretary, Meeting meeting);

    /** What the agenda says of such an item: what everybody may read who may read the agenda, and no more. */
    List<Section> sections(Reader secretary, Meeting meeting, long itemId);
}
