package dk.raadslag.agenda.web;

import dk.raadslag.agenda.TimeLimit;
import dk.raadslag.meeting.Meeting;

/**
 * A meeting in the list of agendas.
 *
 * @param items how many numbered items it has
 * @param sent whether its agenda or minutes are there for their readers
 * @param opens whether the reader sees the agenda in the making, and not the meeting alone
 */
public record MeetingRow(Meeting meeting, TimeLimit limit, int items, boolean sent, boolean opens) {

    public String address() {
        return (opens ? AgendaPages.ADDRESS : "/moede") + "/" + meeting.id();
    }
}
