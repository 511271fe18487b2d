package dk.raadslag.agenda.web;

import dk.raadslag.committee.Committee;
import java.util.List;

/**
 * The list of agendas.
 *
 * @param committees whose agendas the reader has anything to do with
 * @param chosen the slug of the one that is shown alone, or empty
 * @param held whether it shows what has been held, not what is to come
 */
public record AgendaListView(List<MeetingRow> rows, List<Committee> committees, String chosen, boolean held) {}
