package dk.raadslag.agenda.web;

import dk.raadslag.agenda.TimeLimit;
import dk.raadslag.agenda.web.AgendaView.Row;
import dk.raadslag.agenda.web.AgendaView.Sent;
import dk.raadslag.meeting.Meeting;
import java.util.List;

/**
 * An agenda in the making as the committee's chair sees it.
 *
 * @param begun whether anybody has begun it
 * @param rows of a case the chair may not read yet, only that it is one
 * @param sent what has been sent out, the latest first
 */
public record ChairView(Meeting meeting, boolean begun, List<Row> rows, TimeLimit limit, List<Sent> sent) {}
