package dk.raadslag.agenda.web;

import dk.raadslag.agenda.TimeLimit;
import dk.raadslag.agenda.web.AgendaView.Row;
import dk.raadslag.agenda.web.AgendaView.Sent;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.Exclusions;
import java.util.List;
import java.util.Map;

/**
 * An agenda in the making as the committee's chair sees it.
 *
 * @param begun whether anybody has begun it
 * @param rows of a case the chair may not read yet, only that it is one
 * @param sent what has been sent out, the latest first
 * @param titles of the items as they were sent out, by their source ids
 */
public record ChairView(
        Meeting meeting, boolean begun, List<Row> rows, TimeLimit limit, List<Sent> sent, Map<String, String> titles) {

    /** Of a case the chair reads only as it has been sent out; empty until then. */
    public String title(Row row) {
        return titles.getOrDefault(Exclusions.source(row.id()), "");
    }
}
